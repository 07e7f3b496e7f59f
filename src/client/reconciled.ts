import type { Answer } from '#domain/question';
import type { Kept, KeptAnswer } from './kept-answers.ts';

interface SavedAnswer {
  question: string;
  answer: Answer | null;
  savedAt: string;
}

/**
 * What the server holds, with what this device gave and could not send. Where both have an answer, the device's goes
 * first if the server's is the very one that the device built on; only then do the two clocks not matter.
 */
export function reconciled(saved: readonly SavedAnswer[], kept: Kept): Kept {
  const fromServer = Object.fromEntries(
    saved.map(({ question, answer, savedAt }) => [question, confirmed(answer, savedAt)]),
  );
  const fromDevice = Object.entries(kept).filter(
    ([question, entry]) => !entry.sent && isLater(entry, fromServer[question]?.savedAt),
  );
  return { ...fromServer, ...Object.fromEntries(fromDevice) };
}

const confirmed = (answer: Answer | null, savedAt: string): KeptAnswer => ({
  answer,
  givenAt: savedAt,
  sent: true,
  savedAt,
});

function isLater({ savedAt, givenAt }: KeptAnswer, atServer: string | undefined): boolean {
  return atServer === undefined || savedAt === atServer || givenAt > atServer;
}
