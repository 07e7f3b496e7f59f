import type { Figure } from './figure.ts';

/** Figures as they are kept: each person named once, and a number where a figure counts them. */
export interface PackedFigures {
  people: string[];
  figures: (Omit<Figure, 'people'> & { people: number[] })[];
}

export function packed(figures: readonly Figure[]): PackedFigures {
  const places = new Map<string, number>();
  const placeOf = (person: string) => {
    const known = places.get(person) ?? places.size;
    places.set(person, known);
    return known;
  };
  const numbered = figures.map((figure) => ({ ...figure, people: figure.people.map(placeOf) }));
  return { people: [...places.keys()], figures: numbered };
}

/** @throws RangeError on a number for which nobody stands */
export function unpacked({ people, figures }: PackedFigures): Figure[] {
  return figures.map((figure) => ({
    ...figure,
    people: figure.people.map((place) => {
      const person = people[place];
      if (person === undefined) throw new RangeError(`nobody stands at ${place}`);
      return person;
    }),
  }));
}
