import type { AttachmentInput, Decision, DecisionInput, Evidence } from '#api/organisation/evidence/schema';
import type { SealSummary, SealWithFile } from '#api/organisation/seals/schema';
import type { EvidenceStep } from '#domain/organisation/seal-content';
import { evidenceText } from '../../text/evidence.ts';
import { api, ask, type Outcome } from '../api.ts';

export type { AttachmentInput, Decision, DecisionInput, Evidence } from '#api/organisation/evidence/schema';
export type { SealSummary, SealWithFile } from '#api/organisation/seals/schema';

const routes = api.organisations[':organisation'];

export async function readSeals(organisation: string): Promise<Outcome<SealSummary[]>> {
  const outcome = await ask(routes.seals.$get({ param: { organisation } }));
  return outcome.kind === 'ok' ? { kind: 'ok', value: outcome.value.seals } : outcome;
}

export function askSeal(organisation: string): Promise<Outcome<SealSummary>> {
  return ask(routes.seals.$post({ param: { organisation }, json: {} }));
}

export function readSeal(organisation: string, seal: string): Promise<Outcome<SealWithFile>> {
  return ask(routes.seals[':seal'].$get({ param: { organisation, seal } }));
}

export const evidenceFiles = ['dossier.docx', 'dossier.xlsx'] as const;
export type EvidenceFileName = (typeof evidenceFiles)[number];

/** Where an evidence file is taken along in another form. */
export const fileAddress = (organisation: string, seal: string, file: EvidenceFileName) =>
  `/api/v1/organisations/${organisation}/seals/${seal}/${file}`;

export function readEvidence(organisation: string): Promise<Outcome<Evidence>> {
  return ask(routes.evidence.$get({ param: { organisation } }));
}

export function writeText(organisation: string, step: EvidenceStep, text: string): Promise<Outcome<unknown>> {
  return ask(routes['evidence-texts'][':step'].$put({ param: { organisation, step }, json: { text } }));
}

export function addDecision(organisation: string, json: DecisionInput): Promise<Outcome<Decision>> {
  return ask(routes.decisions.$post({ param: { organisation }, json }));
}

export function dropDecision(organisation: string, decision: string): Promise<Outcome<unknown>> {
  return ask(routes.decisions[':decision'].$delete({ param: { organisation, decision } }));
}

export function dropAttachment(organisation: string, attachment: string): Promise<Outcome<unknown>> {
  return ask(routes.attachments[':attachment'].$delete({ param: { organisation, attachment } }));
}

/** Sends the name, the size and the digest of a file. The file itself stays on this device. */
export async function attach(organisation: string, step: EvidenceStep, file: File): Promise<Outcome<unknown>> {
  if (file.size === 0) return { kind: 'failed', message: evidenceText.own.attachment.empty };
  const content = await file.arrayBuffer().catch(() => undefined);
  if (!content) return { kind: 'failed', message: evidenceText.own.attachment.unreadable };
  const digest = await crypto.subtle.digest('SHA-256', content);
  const json: AttachmentInput = { step, name: file.name, digest: hex(digest), bytes: file.size };
  return ask(routes.attachments.$post({ param: { organisation }, json }));
}

const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
