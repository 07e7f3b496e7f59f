import { useEffect, useRef, useState } from 'preact/hooks';
import { readListFragment } from '#domain/organisation/list-link';
import type { LookPurpose } from '#domain/organisation/look';
import type { Trouble } from '../../../client/api.ts';
import { type Member, type MemberFilter, type MemberPage, readMembers } from '../../../client/organisation/members.ts';

/** Everybody, or whom the address asks for. */
function asAsked(): MemberFilter {
  const status = readListFragment(location.hash);
  return { search: '', ...(status && { status }) };
}

/**
 * The people that fit, as far as they were asked for. Every page asked for is a look that people can read of, so nothing
 * is asked before the list is shown.
 */
export function useMembers(organisation: string, purpose: LookPurpose, isShown: boolean) {
  const [filter, setFilter] = useState(asAsked);
  const [page, setPage] = useState<MemberPage>();
  const [trouble, setTrouble] = useState<Trouble>();
  const asked = useRef(0);

  async function read(wanted: MemberFilter, cursor?: string) {
    asked.current += 1;
    const mine = asked.current;
    const outcome = await readMembers(organisation, purpose, wanted, cursor);
    // An answer to what was asked before is of no use to who has asked for something else since.
    if (mine !== asked.current) return;
    setTrouble(outcome.kind === 'ok' ? undefined : outcome);
    if (outcome.kind !== 'ok') return;
    const before = cursor === undefined ? [] : (page?.members ?? []);
    setPage({ ...outcome.value, members: [...before, ...outcome.value.members] });
  }
  useEffect(() => {
    if (isShown && asked.current === 0) void read(filter);
  }, [isShown]);

  return {
    filter,
    page,
    trouble,
    /** True where everybody is asked for and there is nobody. */
    isEmpty: page?.members.length === 0 && !filter.team && !filter.status && filter.search === '',
    find(wanted: MemberFilter) {
      setFilter(wanted);
      void read(wanted);
    },
    more: () => void read(filter, page?.next),
    again: () => void read(filter),
    /** Shows what was changed of somebody without looking anew. */
    put(changed: Member) {
      if (page) setPage({ ...page, members: page.members.map((one) => (one.id === changed.id ? changed : one)) });
    },
  };
}
export type Members = ReturnType<typeof useMembers>;
