import type { Kind, Known } from '#domain/people-import/people';
import type { UnknownName } from '#domain/people-import/unknown-names';
import { peopleImportText as text } from '../../../text/people-import.ts';

export interface Meaning {
  value: string;
  title: string;
  meant: { kind: Kind; id: string };
}

/** What an unknown name can mean, what looks like it first. A job may be a function as well; no role without staff. */
export function optionsFor({ kind, suggestion }: UnknownName, known: Known): Meaning[] {
  const among: Kind[] = kind === 'roles' ? ['roles', 'overlays'] : [kind];
  const all = among.flatMap((one) =>
    known[one]
      .filter(({ advice }) => !advice)
      .map(({ id, title }) => ({ value: `${one}:${id}`, title, meant: { kind: one, id } })),
  );
  const near = all.filter(({ meant }) => meant.kind === kind && meant.id === suggestion?.id);
  return [
    ...near.map((one) => ({ ...one, title: text.suggested(one.title) })),
    ...all.filter((one) => !near.includes(one)),
  ];
}
