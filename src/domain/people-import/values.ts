import type { ImportFault } from './fault.ts';
import type { Names } from './nearest.ts';
import { type Kind, longest } from './people.ts';
import { sentences } from './sentences.ts';
import { cellText, cellValues, folded } from './text.ts';

/** What the user says that a name in the list means: an id, or nothing at all. Keys by `linkKey`. */
export type Links = Readonly<Record<string, { kind: Kind; id: string } | 'nothing'>>;

/** One name in one kind of column. */
export const linkKey = (kind: Kind, value: string) => `${kind}:${folded(value)}`;

export interface Values {
  meant: readonly { kind: Kind; id: string }[];
  faults: readonly Omit<ImportFault, 'row'>[];
}

/** Reads the roles, functions or applications in a cell. Lists repeat themselves, so what was read once is kept. */
export function valueReader(names: Record<Kind, Names>, links: Links): (kind: Kind, cell: string) => Values {
  const kept = {
    roles: new Map<string, Values>(),
    overlays: new Map<string, Values>(),
    applications: new Map<string, Values>(),
  };
  return (kind, cell) => {
    const earlier = kept[kind].get(cell);
    if (earlier) return earlier;
    const values = valuesIn(kind, cell, names, links);
    kept[kind].set(cell, values);
    return values;
  };
}

function valuesIn(kind: Kind, cell: string, names: Record<Kind, Names>, links: Links): Values {
  const whole = cellText(cell);
  // Some titles hold a comma themselves.
  const each = meaning(kind, whole, names, links) ? [whole] : cellValues(cell);
  if (each.length > longest.values)
    return { meant: [], faults: [{ part: kind, code: 'too-many', says: sentences.tooManyValues(kind) }] };
  const read = each.map((value) => ({ value, meant: meaning(kind, value, names, links) }));
  return {
    meant: read.flatMap(({ meant }) => (meant && meant !== 'nothing' ? [meant] : [])),
    faults: read.flatMap(({ value, meant }) => (meant ? [] : [unknown(kind, value, names)])),
  };
}

/** A column with jobs may name a function as well. */
function meaning(kind: Kind, value: string, names: Record<Kind, Names>, links: Links) {
  const link = links[linkKey(kind, value)];
  if (link) return link;
  const own = names[kind].find(value);
  if (own) return { kind, id: own.id };
  const overlay = kind === 'roles' ? names.overlays.find(value) : undefined;
  return overlay && { kind: 'overlays' as const, id: overlay.id };
}

function unknown(kind: Kind, value: string, names: Record<Kind, Names>): Omit<ImportFault, 'row'> {
  const near = names[kind].nearest(value);
  return {
    part: kind,
    code: 'unknown',
    value,
    ...(near && { suggestion: { id: near.id, title: near.title } }),
    says: sentences.unknown(kind, value, near?.title),
  };
}
