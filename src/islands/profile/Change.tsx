import { useEffect, useRef, useState } from 'preact/hooks';
import type { Situation } from '#domain/requirement';
import { situationFragment } from '#domain/situation-link';
import { competenceIds, type LevelVector } from '#domain/taxonomy';
import { competenceNames } from '../../text/competences.ts';
import { profileText } from '../../text/profile.ts';
import { joined } from '../../text/shared.ts';

const text = profileText.outcome;

/** Says, aloud too, what the last choice did to the levels. */
export function Change({ situation, need }: { situation: Situation; need: LevelVector }) {
  const fragment = situationFragment(situation);
  const before = useRef({ fragment, need });
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (before.current.fragment === fragment) return;
    setSaid(difference(before.current.need, need));
    before.current = { fragment, need };
  }, [fragment]);

  return (
    <p class="medium change" role="status">
      {said}
    </p>
  );
}

function difference(before: LevelVector, after: LevelVector): string {
  const changes = competenceIds
    .filter((id) => before[id] !== after[id])
    .map((id) => text.fromTo(competenceNames[id].short, before[id], after[id]));
  return changes.length > 0 ? text.changed(joined(changes)) : text.unchanged;
}
