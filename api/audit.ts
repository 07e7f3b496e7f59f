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

/** What the first entry follows. */
export const chainStart = '0'.repeat(64);

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

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
