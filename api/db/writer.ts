import { desc, type SQL, sql } from 'drizzle-orm';
import type { BatchItem, BatchResponse } from 'drizzle-orm/batch';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { type AuditEntry, type ChainedEntry, chain, chainStart } from '../audit.ts';
import { turn } from '../turns.ts';
import * as schema from './schema.ts';

export type Query = BatchItem<'sqlite'>;
type Queries = readonly [Query, ...Query[]];

/** Either all queries took effect, or none: a condition was not met or a unique key was taken. */
export type Written<T extends Queries> = { kind: 'written'; rows: BatchResponse<T> } | { kind: 'refused' };
export type Write = <T extends Queries>(queries: T, audit?: readonly AuditEntry[]) => Promise<Written<T>>;

interface Waiting {
  queries: Queries;
  audit: readonly AuditEntry[];
  settle(outcome: Written<Queries>): void;
  fail(error: unknown): void;
}

/** How often a write follows a chain that another process keeps moving, before it gives up. */
const mostTries = 1000;

/** So many share a commit at most, lest one commit keeps everybody waiting. */
const mostWriters = 256;

/** A statement carries 32,766 values at most. */
const mostInInsert = 1000;

/** Put after a conditional update: undoes the whole write where that update changed no row. */
export function mustHaveChanged(read: LibSQLDatabase<typeof schema>) {
  return read.update(schema.guard).set({ held: sql`CASE changes() WHEN 0 THEN NULL ELSE 1 END` });
}

/** Put after the queries that it judges: undoes the whole write where the condition does not hold at that moment. */
export function mustHold(read: LibSQLDatabase<typeof schema>, condition: SQL) {
  return read.update(schema.guard).set({ held: sql`CASE WHEN ${condition} THEN 1 ELSE NULL END` });
}

/** For a write that leaves an audit entry and nothing else. */
export const changeNothing = (read: LibSQLDatabase<typeof schema>) => read.update(schema.guard).set({ held: 1 });

/** The rows of a write that carries no condition, so that a refusal can only be a fault of ours. */
export async function unconditional<T extends Queries>(writing: Promise<Written<T>>): Promise<BatchResponse<T>> {
  const written = await writing;
  if (written.kind === 'refused') throw new Error('a write without a condition was refused');
  return written.rows;
}

/**
 * Writers that arrive while a commit is under way share the next one, and so share its fsync.
 * A group in which one write fails is undone by the database and its writes are done again one by one.
 */
export function groupCommit(read: LibSQLDatabase<typeof schema>): Write {
  let waiting: Waiting[] = [];
  let head: string | undefined;
  let busy = false;

  async function commit(group: readonly Waiting[]): Promise<unknown[]> {
    const entries = group.flatMap((writer) => writer.audit);
    head ??= entries.length > 0 ? await auditHead(read) : undefined;
    const chained = entries.length > 0 ? await chain(head ?? chainStart, entries) : [];
    const queries: Query[] = group.flatMap((writer) => [...writer.queries]);
    for (let at = 0; at < chained.length; at += mostInInsert)
      queries.push(read.insert(schema.audit).values(chained.slice(at, at + mostInInsert)));
    const rows = await read.batch(queries as [Query, ...Query[]]);
    head = lastDigest(chained) ?? head;
    return rows;
  }

  async function commitOne(writer: Waiting, tries = mostTries): Promise<void> {
    try {
      settle(writer, await commit([writer]));
    } catch (error) {
      head = undefined;
      if (isChainMoved(error) && tries > 1) {
        await turn();
        await commitOne(writer, tries - 1);
      } else if (!isConstraint(error) || isChainMoved(error)) writer.fail(error);
      else writer.settle({ kind: 'refused' });
    }
  }

  async function drain(): Promise<void> {
    busy = true;
    while (waiting.length > 0) {
      const group = waiting.slice(0, mostWriters);
      waiting = waiting.slice(mostWriters);
      try {
        const rows = await commit(group);
        let at = 0;
        for (const writer of group) {
          settle(writer, rows.slice(at, at + writer.queries.length));
          at += writer.queries.length;
        }
      } catch (error) {
        head = undefined;
        if (isUndone(error)) for (const writer of group) await commitOne(writer);
        else for (const writer of group) writer.fail(error);
      }
      await turn();
    }
    busy = false;
  }

  return (queries, entries = []) =>
    new Promise((resolve, reject) => {
      waiting.push({ queries, audit: entries, settle: (outcome) => resolve(outcome as never), fail: reject });
      if (!busy) void drain();
    });
}

function settle(writer: Waiting, rows: unknown[]): void {
  writer.settle({ kind: 'written', rows: rows.slice(0, writer.queries.length) as never });
}

async function auditHead(read: LibSQLDatabase<typeof schema>): Promise<string | undefined> {
  const [last] = await read
    .select({ digest: schema.audit.digest })
    .from(schema.audit)
    .orderBy(desc(schema.audit.seq))
    .limit(1);
  return last?.digest;
}

const lastDigest = (chained: readonly ChainedEntry[]) => chained.at(-1)?.digest;

function causes(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causes(error.cause)] : [];
}
const says = (error: unknown, pattern: RegExp) => causes(error).some(({ message }) => pattern.test(message));
const isConstraint = (error: unknown) => says(error, /constraint/i);
const isChainMoved = (error: unknown) => says(error, /audit\.previous/);

/** True where the database itself refused, and so undid all; a broken connection leaves open what happened. */
const isUndone = (error: unknown) =>
  causes(error).some((cause) => 'code' in cause && typeof cause.code === 'string' && cause.code.startsWith('SQLITE_'));
