import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { EvidenceStep, SealContent } from '#domain/organisation/seal-content';
import type { Database } from '../../db/client.ts';
import { attachments, decisions, evidenceTexts } from '../../db/schema.ts';

export type OwnEvidence = Pick<SealContent, 'texts' | 'decisions' | 'attachments'>;

/** What the organisation added itself, as it counts now. */
export async function evidenceOf(db: Database, organisation: string): Promise<OwnEvidence> {
  const [texts, decided, attached] = await Promise.all([
    db.read
      .select({ step: evidenceTexts.step, text: evidenceTexts.text })
      .from(evidenceTexts)
      .where(eq(evidenceTexts.organisationId, organisation))
      .orderBy(asc(evidenceTexts.writtenAt), asc(evidenceTexts.id)),
    db.read
      .select({
        id: decisions.id,
        step: decisions.step,
        title: decisions.title,
        text: decisions.text,
        owner: decisions.owner,
        decidedOn: decisions.decidedOn,
      })
      .from(decisions)
      .where(and(eq(decisions.organisationId, organisation), isNull(decisions.withdrawnAt)))
      .orderBy(desc(decisions.decidedOn), asc(decisions.id)),
    db.read
      .select({
        id: attachments.id,
        step: attachments.step,
        name: attachments.name,
        digest: attachments.digest,
        bytes: attachments.bytes,
      })
      .from(attachments)
      .where(and(eq(attachments.organisationId, organisation), isNull(attachments.removedAt)))
      .orderBy(asc(attachments.name), asc(attachments.id)),
  ]);
  return { texts: newestTexts(texts), decisions: decided, attachments: attached };
}

/** Of each step the last that was written; an empty one takes an earlier away. */
function newestTexts(written: readonly { step: EvidenceStep; text: string }[]): OwnEvidence['texts'] {
  const newest = Object.fromEntries(written.map(({ step, text }) => [step, text]));
  return Object.fromEntries(Object.entries(newest).filter(([, text]) => text !== ''));
}

export const addText = (db: Database, row: typeof evidenceTexts.$inferInsert) =>
  db.read.insert(evidenceTexts).values(row);
export const addDecision = (db: Database, row: typeof decisions.$inferInsert) => db.read.insert(decisions).values(row);
export const addAttachment = (db: Database, row: typeof attachments.$inferInsert) =>
  db.read.insert(attachments).values(row);

/** Changes no row where it is not there, or was withdrawn before; follow it by mustHaveChanged. */
export const withdrawDecision = (db: Database, organisation: string, id: string, withdrawnAt: string) =>
  db.read
    .update(decisions)
    .set({ withdrawnAt })
    .where(and(eq(decisions.organisationId, organisation), eq(decisions.id, id), isNull(decisions.withdrawnAt)));

/** Changes no row where it is not there, or was removed before; follow it by mustHaveChanged. */
export const removeAttachment = (db: Database, organisation: string, id: string, removedAt: string) =>
  db.read
    .update(attachments)
    .set({ removedAt })
    .where(and(eq(attachments.organisationId, organisation), eq(attachments.id, id), isNull(attachments.removedAt)));
