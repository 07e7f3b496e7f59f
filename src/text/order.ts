/** Steps that are moved by their buttons, in a test and in practice alike. */
export const orderMoves = {
  up: (step: string) => `Zet hoger: ${step}`,
  down: (step: string) => `Zet lager: ${step}`,
  moved: (step: string, place: number, places: number) => `‘${step}’ staat nu op plaats ${place} van ${places}.`,
};
