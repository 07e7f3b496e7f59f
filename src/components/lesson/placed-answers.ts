interface Place {
  id: string;
  text: string;
}
interface Card {
  text: string;
  feedback: string;
  place: string;
}

/** Each card with the place where it belongs, for who reads the answers. */
export function placedAnswers(places: readonly Place[], cards: readonly Card[]): { text: string; feedback: string }[] {
  return cards.map(({ text, feedback, place }) => {
    const name = places.find(({ id }) => id === place)?.text ?? place;
    return { text, feedback: `${name}: ${feedback}` };
  });
}
