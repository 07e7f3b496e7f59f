import type { Law } from '../schema/law.ts';

/** What a reference needs of a law: its short name and its periods. */
export type DatedLaw = Pick<Law, 'short'> & {
  versions: readonly Pick<Law['versions'][number], 'validFrom' | 'validTo' | 'appliesFrom'>[];
};

/** The wording in force on a day, such as 2026-11-22; undefined where the law had none then. */
export function wordingOn<V extends DatedLaw['versions'][number]>(
  { versions }: { versions: readonly V[] },
  day: string,
): V | undefined {
  return versions.find(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo));
}

/** From when a duty counts, where that is still to come on this day. */
export function startsAfter(law: DatedLaw | undefined, day: string, own?: string): string | undefined {
  const from = own ?? (law && wordingOn(law, day)?.appliesFrom);
  return from !== undefined && from > day ? from : undefined;
}
