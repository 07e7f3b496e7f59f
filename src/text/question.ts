import type { Question } from '#domain/question';

/** What stands around a question, whatever the test. */
export const questionText = {
  situation: 'De situatie',
  yourAnswer: 'Wat is je antwoord?',
  hints: {
    single: 'Kies één antwoord.',
    multiple: 'Kies alle antwoorden die kloppen. Een verkeerde keuze kost punten.',
    fault: 'Vink aan wat er fout is. Laat staan wat klopt.',
    order: 'Verplaats de stappen met de pijlen.',
    match: 'Kies bij elke regel wat erbij hoort.',
    categories: 'Kies bij elke regel waar die hoort.',
  } satisfies Record<Question['kind'], string>,
  order: {
    up: (step: string) => `Zet hoger: ${step}`,
    down: (step: string) => `Zet lager: ${step}`,
    moved: (step: string, place: number, places: number) => `‘${step}’ staat nu op plaats ${place} van ${places}.`,
    mine: 'Dit is mijn volgorde',
  },
  choose: 'Kies wat erbij hoort',
  targets: 'Hieruit kies je',
  clear: 'Wis dit antwoord',
};
