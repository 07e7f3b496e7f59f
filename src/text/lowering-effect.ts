import type { CompetenceEffect, LoweringEffect } from '#domain/lowering-effect';
import { keptWords } from '#domain/lowering-words';
import type { DecidedEffect } from '#domain/organisation/decided-effect';
import { counted } from './numbers.ts';
import { shortNames } from './shared.ts';

const people = (count: number) => counted(count, 'mens', 'mensen');

export const loweringEffectText = {
  title: 'Wat verandert er?',
  loading: 'Even uitrekenen wat dit verandert …',
  changes: 'Dit verandert er:',
  idle: 'Dit verandert nu niets.',
  wouldBeIdle: 'Een besluit zou nu niets veranderen. Daarom kun je het niet bewaren.',
  team: ({ people: all, lowered, newcomers }: DecidedEffect) => {
    if (all === 0) return 'Er is nog niemand voor wie dit geldt. Van wie in het team komt, wordt wel minder gevraagd.';
    const now = `Dit geldt voor ${people(all)}. Van ${lowered === 0 ? 'niemand van hen' : lowered} wordt minder gevraagd.`;
    return lowered === 0 && newcomers ? `${now} Van wie erbij komt wel.` : now;
  },
  /** What changes first, then what does not, and why: one line for the competences of which the same is said, none where nothing is asked. */
  lines: ({ competences, people: all }: LoweringEffect): string[] => {
    const asked = competences.filter(({ from, kept }) => from > 0 || kept?.why === 'prohibited');
    const same = Map.groupBy(asked, (one) => JSON.stringify([one.from, one.to, one.kept, one.people]));
    const lines = [...same.values()].map((some) => ({ some, first: some[0] }));
    const ordered = lines.toSorted((one, other) => Number(!!one.first?.kept) - Number(!!other.first?.kept));
    return ordered.flatMap(({ some, first }) => (first ? [line(first, some, all)] : []));
  },
};

function line(first: LoweringEffect['competences'][number], some: readonly CompetenceEffect[], all: number): string {
  const { from, to, kept } = first;
  const names = shortNames(some.map(({ competence }) => competence));
  const whom = all > 1 ? ` (${people(first.people)})` : '';
  if (!kept) return `${names}${whom}: van niveau ${from} naar ${to}.`;
  if (kept.why === 'prohibited') return `${names}${whom}: ${keptWords(kept)}`;
  const stays = some.length === 1 ? 'blijft' : 'blijven';
  return `${names}${whom} ${stays} op niveau ${from}. ${keptWords(kept)}`;
}
