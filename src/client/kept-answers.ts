import type { Answer } from '#domain/question';
import { storage } from './storage.ts';

/** One answer as this device keeps it. */
export interface KeptAnswer {
  answer: Answer | null;
  /** When it was given, by this device's clock. */
  givenAt: string;
  /** The server has confirmed exactly this answer. */
  sent: boolean;
  /** The server's time of the last answer to this question that this device knows of. */
  savedAt?: string | undefined;
}
export type Kept = Record<string, KeptAnswer>;

export interface KeptAnswers {
  read(): Kept;
  /** False where the browser refuses to keep anything; then it lasts as long as the page. */
  write(question: string, kept: KeptAnswer): boolean;
  replace(all: Kept): void;
  forget(): void;
  /** Calls back when another tab gave an answer; answers how to stop. */
  onChange(changed: () => void): () => void;
}

/** The answers of one attempt on this device, so that a lost connection or session costs none. */
export function keptAnswers(attempt: string): KeptAnswers {
  const store = storage(`ai-geletterd-antwoorden-${attempt}`);
  const read = () => parse(store.read());
  return {
    read,
    write: (question, kept) => store.write(JSON.stringify({ ...read(), [question]: kept })),
    replace: (all) => void store.write(JSON.stringify(all)),
    forget: () => void store.write(null),
    onChange: (changed) => store.onChange((text) => text !== null && changed()),
  };
}

function parse(text: string | null): Kept {
  try {
    const read: unknown = text === null ? {} : JSON.parse(text);
    return isRecord(read) ? Object.fromEntries(Object.entries(read).filter(isKept)) : {};
  } catch {
    return {};
  }
}

function isKept(entry: [string, unknown]): entry is [string, KeptAnswer] {
  const [, kept] = entry;
  return isRecord(kept) && typeof kept.givenAt === 'string' && typeof kept.sent === 'boolean' && isAnswer(kept.answer);
}

function isAnswer(value: unknown): value is Answer | null {
  if (value === null) return true;
  if (!isRecord(value)) return false;
  if (typeof value.number === 'string') return true;
  if (Array.isArray(value.options)) return value.options.every((option) => typeof option === 'string');
  return isRecord(value.placements) && Object.values(value.placements).every((target) => typeof target === 'string');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
