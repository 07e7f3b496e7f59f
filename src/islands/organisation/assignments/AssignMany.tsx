import type { AssignTo } from '../../../client/organisation/assignments.ts';
import { assignmentsText } from '../../../text/assignments.ts';
import { OnOpen } from '../../shared/OnOpen.tsx';
import type { Members } from '../people/use-members.ts';
import { AssignForm } from './AssignForm.tsx';

const text = assignmentsText.bulk;

interface Props {
  organisation: string;
  members: Members;
}

/** Writes something down for all who fit what was asked for; after a search, for who it found. */
export function AssignMany({ organisation, members: { filter, page } }: Props) {
  const found = page?.members.filter(({ status }) => status !== 'ended').map(({ id }) => id) ?? [];
  if (found.length === 0) return null;
  const { team, status, search } = filter;
  const to: AssignTo =
    search === ''
      ? { filter: { ...(team && { team }), ...(status && status !== 'ended' && { status }) } }
      : { members: found };
  return (
    <OnOpen title={text.title} why={search === '' ? text.why : text.shown(found.length)}>
      {() => <AssignForm id="assign-many" organisation={organisation} to={to} />}
    </OnOpen>
  );
}
