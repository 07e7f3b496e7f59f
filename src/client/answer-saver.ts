import type { Answer } from '#domain/question';
import type { Outcome, Trouble } from './api.ts';
import type { Kept, KeptAnswer, KeptAnswers } from './kept-answers.ts';

export type SaveState =
  | { kind: 'quiet' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  /** Not with the server yet; the device keeps it. */
  | { kind: 'kept'; trouble: Trouble; onDevice: boolean }
  /** The attempt takes no answers any more: it was handed in elsewhere. */
  | { kind: 'closed' };

export interface Saver {
  give(question: string, answer: Answer | null): void;
  /** Sends what the server has not confirmed yet. */
  send(): Promise<void>;
  stop(): void;
}

interface Needs {
  kept: KeptAnswers;
  save(question: string, answer: Answer | null): Promise<Outcome<{ savedAt: string }>>;
  changed(state: SaveState): void;
  now(): Date;
  /** Runs something after a pause; answers how to call that off. */
  later(run: () => void): () => void;
}

/**
 * Saves each answer on the device first, then at the server, one at a time, so that an older answer can never
 * arrive after a newer one. What could not be sent waits and is sent again.
 */
export function createSaver({ kept, save, changed, now, later }: Needs): Saver {
  let busy = false;
  let onDevice = true;
  let callOff = () => {};
  /** Answers that the server will never take; they must not hold up the others. */
  const refused = new Set<string>();

  async function send(): Promise<void> {
    if (busy) return;
    busy = true;
    callOff();
    for (let next = waiting(); next; next = waiting()) {
      const [question, entry] = next;
      changed({ kind: 'saving' });
      const outcome = await save(question, entry.answer);
      if (outcome.kind === 'ok') {
        if (isSame(kept.read()[question], entry))
          kept.write(question, { ...entry, sent: true, savedAt: outcome.value.savedAt });
        changed({ kind: 'saved', at: outcome.value.savedAt });
        continue;
      }
      if (isClosed(outcome)) {
        changed({ kind: 'closed' });
        break;
      }
      changed({ kind: 'kept', trouble: outcome, onDevice });
      if (outcome.kind === 'refused' && outcome.problem.code === 'bad-input') {
        refused.add(question);
        continue;
      }
      if (outcome.kind !== 'signed-out') callOff = later(() => void send());
      break;
    }
    busy = false;
  }

  function waiting() {
    return unsent(kept.read()).find(([question]) => !refused.has(question));
  }

  return {
    give(question, answer) {
      refused.delete(question);
      const { savedAt } = kept.read()[question] ?? {};
      onDevice = kept.write(question, { answer, givenAt: now().toISOString(), sent: false, savedAt });
      void send();
    },
    send,
    stop: () => callOff(),
  };
}

const unsent = (kept: Kept) => Object.entries(kept).filter(([, { sent }]) => !sent);

const isSame = (one: KeptAnswer | undefined, other: KeptAnswer) => JSON.stringify(one) === JSON.stringify(other);

const isClosed = (outcome: Trouble) =>
  outcome.kind === 'refused' && ['already-submitted', 'not-found'].includes(outcome.problem.code);
