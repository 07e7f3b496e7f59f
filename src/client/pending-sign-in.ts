import { storage } from './storage.ts';

/** A sign-in that is under way: a mail was asked for, and its link may be opened in another tab. */
export interface PendingSignIn {
  /** Belongs to the code in the mail. */
  request: string;
  address: string;
  expiresAt: string;
  /** Where the person was. */
  back?: string | undefined;
}

const kept = storage('ai-geletterd-inloggen');

export function pendingSignIn(now: Date): PendingSignIn | undefined {
  const pending = parse(kept.read());
  return pending && pending.expiresAt > now.toISOString() ? pending : undefined;
}

export const keepPending = (pending: PendingSignIn) => kept.write(JSON.stringify(pending));
export const forgetPending = () => kept.write(null);

function parse(text: string | null): PendingSignIn | undefined {
  try {
    const read: unknown = text === null ? undefined : JSON.parse(text);
    return isPending(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isPending(read: unknown): read is PendingSignIn {
  if (typeof read !== 'object' || read === null) return false;
  const has = (field: string) => field in read && typeof Reflect.get(read, field) === 'string';
  return has('request') && has('address') && has('expiresAt');
}
