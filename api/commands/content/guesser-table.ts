import { type Guess, type GuessedKind, guessedKinds, type Strategy, strategyNames } from '#domain/guesser';

/** What each way of guessing earns over the bank, as a table for people. */
export function guesserTable(guesses: readonly Guess[]): string {
  const find = (strategy: Strategy, kind: GuessedKind) =>
    guesses.find((guess) => guess.strategy === strategy && guess.kind === kind);
  const rows = strategyNames.map((strategy) =>
    [names[strategy].padEnd(22), ...guessedKinds.map((kind) => cell(find(strategy, kind)).padEnd(28))].join(''),
  );
  const head = ['De gokker kiest …'.padEnd(22), ...guessedKinds.map((kind) => kinds[kind].padEnd(28))].join('');
  const legend = 'Goed van het aantal vragen, met het verschil met toeval in procentpunten en wat toeval geeft (99 %).';
  return [head, ...rows, legend].map((line) => line.trimEnd()).join('\n');
}

function cell(guess: Guess | undefined): string {
  if (guess === undefined || guess.asked === 0) return '-';
  const { hits, asked, expected, low, high } = guess;
  const points = Math.round((100 * (hits - expected)) / asked);
  return `${hits} van ${asked} (${points > 0 ? '+' : ''}${points}; ${low}–${high})`;
}

const kinds = {
  single: 'één goed antwoord',
  multiple: 'meer goede antwoorden',
  fault: 'vind de fout',
} satisfies Record<GuessedKind, string>;
const names = {
  longest: 'het langste',
  shortest: 'het kortste',
  'most-hedged': 'de meeste slagen',
  'most-cautious': 'het voorzichtigste',
  first: 'het eerste',
  middle: 'het middelste',
  echo: 'woorden uit de vraag',
} satisfies Record<Strategy, string>;
