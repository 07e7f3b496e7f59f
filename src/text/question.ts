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
    number: 'Typ een getal in cijfers, zoals 12, 1.250 of 3,5.',
  } satisfies Record<Question['kind'], string>,
  mineOrder: 'Dit is mijn volgorde',
  choose: 'Kies wat erbij hoort',
  targets: 'Hieruit kies je',
  number: 'Jouw getal',
  clear: 'Wis dit antwoord',
};
