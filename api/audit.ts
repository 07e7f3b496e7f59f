import type { Actor, Caller } from './context.ts';
import { sha256 } from './digests.ts';

/** What was done by whom to what. Never holds answers, scores, addresses or secrets. */
export interface AuditEntry {
  at: string;
  actor: { kind: string; id?: string };
  action: string;
  subject: { kind: string; id: string };
  result: 'done' | 'refused';
  origin: string;
  detail?: Record<string, string | number | boolean>;
}

export interface ChainedEntry {
  at: string;
  content: Record<string, unknown>;
  contentDigest: string;
  previous: string;
  digest: string;
}

/** An entry as it was stored; its content is gone once its term has passed. */
export type StoredEntry = Omit<ChainedEntry, 'content'> & { seq: number; content: Record<string, unknown> | null };

export type ChainFault = { seq: number; fault: 'content-changed' | 'digest-changed' | 'link-broken' };

/** What the first entry follows. */
export const chainStart = '0'.repeat(64);

/** The entry for what a caller does; give it to the same write, so that both happen or neither. */
export function record(
  at: Date,
  by: Caller,
  action: string,
  subject: AuditEntry['subject'],
  more: Pick<AuditEntry, 'detail'> & { result?: AuditEntry['result'] } = {},
): AuditEntry {
  const id = idOf(by.actor);
  const detail = more.detail ? { detail: more.detail } : {};
  const actor = { kind: by.actor.kind, ...id };
  return { at: at.toISOString(), actor, action, subject, result: more.result ?? 'done', origin: by.origin, ...detail };
}

function idOf(actor: Actor): { id?: string } {
  if ('id' in actor) return { id: actor.id };
  return actor.kind === 'provisioner' ? { id: actor.token } : {};
}

/** Chains entries onto the last digest (BIO2: append-only log with a hash chain). */
export async function chain(previous: string, entries: readonly AuditEntry[]): Promise<ChainedEntry[]> {
  const chained: ChainedEntry[] = [];
  let last = previous;
  for (const entry of entries) {
    const content = { ...entry };
    const contentDigest = await sha256(JSON.stringify(content));
    const digest = await sha256(last + contentDigest);
    chained.push({ at: entry.at, content, contentDigest, previous: last, digest });
    last = digest;
  }
  return chained;
}

/** Every place where the chain does not hold; none means that nothing was changed, added between or taken out. */
export async function chainFaults(entries: Iterable<StoredEntry>, previous = chainStart): Promise<ChainFault[]> {
  const faults: ChainFault[] = [];
  let last = previous;
  for (const { seq, ...entry } of entries) {
    if (entry.previous !== last) faults.push({ seq, fault: 'link-broken' });
    if (entry.digest !== (await sha256(entry.previous + entry.contentDigest)))
      faults.push({ seq, fault: 'digest-changed' });
    if (entry.content && entry.contentDigest !== (await sha256(JSON.stringify(entry.content)))) {
      faults.push({ seq, fault: 'content-changed' });
    }
    last = entry.digest;
  }
  return faults;
}
