import { dayInTheNetherlands } from '#domain/day';
import type { EvidenceStep } from '#domain/organisation/seal-content';
import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { mustHaveChanged, unconditional } from '../../db/writer.ts';
import { RuleBroken } from '../../errors.ts';
import type { Attachment, AttachmentInput, Decision, DecisionInput, TextInput } from './schema.ts';
import { addAttachment, addDecision, addText, removeAttachment, withdrawDecision } from './store.ts';

type By = Caller<OrganisationActor>;

/** What a step says of itself; earlier texts stay in seals that were made with them. */
export async function writeText(deps: Deps, by: By, step: EvidenceStep, { text }: TextInput): Promise<void> {
  const { organisation: organisationId } = by.actor;
  const now = deps.now();
  const id = deps.newId();
  await unconditional(
    deps.db.write(
      [addText(deps.db, { id, organisationId, step, text, writtenAt: now.toISOString() })],
      [record(now, by, 'evidence-text-written', { kind: 'organisation', id: organisationId }, { detail: { step } })],
    ),
  );
}

export async function recordDecision(deps: Deps, by: By, given: DecisionInput): Promise<Decision> {
  const now = deps.now();
  if (given.decidedOn > dayInTheNetherlands(now))
    throw new RuleBroken('bad-input', 'Dit besluit is nog niet genomen. Kies vandaag of een eerdere dag.');
  const id = deps.newId();
  const row = { id, organisationId: by.actor.organisation, ...given, recordedAt: now.toISOString() };
  await unconditional(
    deps.db.write([addDecision(deps.db, row)], [record(now, by, 'decision-recorded', { kind: 'decision', id })]),
  );
  return { id, ...given };
}

/** A decision that no longer counts; seals that were made with it keep it. */
export async function dropDecision(deps: Deps, by: By, id: string): Promise<void> {
  const now = deps.now();
  const written = await deps.db.write(
    [withdrawDecision(deps.db, by.actor.organisation, id, now.toISOString()), mustHaveChanged(deps.db.read)],
    [record(now, by, 'decision-withdrawn', { kind: 'decision', id })],
  );
  if (written.kind === 'refused') throw new RuleBroken('not-found', 'Dit besluit staat niet in het dossier.');
}

export async function attach(deps: Deps, by: By, given: AttachmentInput): Promise<Attachment> {
  const now = deps.now();
  const id = deps.newId();
  const row = { id, organisationId: by.actor.organisation, ...given, addedAt: now.toISOString() };
  await unconditional(
    deps.db.write([addAttachment(deps.db, row)], [record(now, by, 'attachment-added', { kind: 'attachment', id })]),
  );
  return { id, ...given };
}

export async function dropAttachment(deps: Deps, by: By, id: string): Promise<void> {
  const now = deps.now();
  const written = await deps.db.write(
    [removeAttachment(deps.db, by.actor.organisation, id, now.toISOString()), mustHaveChanged(deps.db.read)],
    [record(now, by, 'attachment-removed', { kind: 'attachment', id })],
  );
  if (written.kind === 'refused') throw new RuleBroken('not-found', 'Deze bijlage staat niet in het dossier.');
}
