import type { Figure } from './figure.ts';

/** Figures as they are kept: each person named once, and a number where a figure counts them. */
export interface PackedFigures {
  /** The place of the first of the people; the others follow. */
  first: number;
  people: string[];
  figures: (Omit<Figure, 'people'> & { people: number[] })[];
}

export function packed(figures: readonly Figure[], first: number): PackedFigures {
  const packing = packingFigures(figures, first);
  for (;;) {
    const { done, value } = packing.next();
    if (done) return value;
  }
}

/** The same in steps, a figure at a time, for who has other work to do in between. */
export function* packingFigures(figures: readonly Figure[], first: number): Generator<void, PackedFigures> {
  const places = new Map<string, number>();
  const placeOf = (person: string) => {
    const known = places.get(person) ?? first + places.size;
    places.set(person, known);
    return known;
  };
  const numbered: PackedFigures['figures'] = [];
  for (const figure of figures) {
    numbered.push({ ...figure, people: figure.people.map(placeOf) });
    yield;
  }
  return { first, people: [...places.keys()], figures: numbered };
}

/** The place of the first of the people whom these figures count. */
export function firstPlace(figures: PackedFigures['figures']): number {
  const firsts = figures.map(({ people }) => people.reduce((least, place) => Math.min(least, place), Infinity));
  const first = firsts.reduce((least, place) => Math.min(least, place), Infinity);
  return Number.isFinite(first) ? first : 0;
}

/** The place after the last of them; the first where they count nobody. */
export function placeAfter(figures: PackedFigures['figures']): number {
  const lasts = figures.map(({ people }) => people.reduce((most, place) => Math.max(most, place), -1));
  return lasts.reduce((most, place) => Math.max(most, place), -1) + 1;
}

/** @throws RangeError on a number for which nobody stands */
export function unpacked({ first, people, figures }: PackedFigures): Figure[] {
  return figures.map((figure) => ({
    ...figure,
    people: figure.people.map((place) => {
      const person = people[place - first];
      if (person === undefined) throw new RangeError(`nobody stands at ${place}`);
      return person;
    }),
  }));
}
