import { riskNames } from '#domain/application';
import { wordType } from '#domain/office/word-file';
import { evidenceDocument } from '#domain/organisation/evidence-document/evidence-document';
import { evidenceSheets } from '#domain/organisation/evidence-document/sheets';
import { evidenceWordFile } from '#domain/organisation/evidence-document/word';
import { perCompetence } from '#domain/taxonomy';
import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { changeNothing, unconditional } from '../../db/writer.ts';
import { workbookFile, workbookType } from '../../files/workbook.ts';
import { readSeal } from './ask.ts';
import { Dossier } from './dossier-schema.ts';

/** The forms in which an evidence file is taken along, by the last part of their address. */
export const evidenceFiles = {
  'dossier.docx': wordType,
  'dossier.xlsx': workbookType,
} as const;
export type EvidenceFileName = keyof typeof evidenceFiles;

/** The evidence file of a seal as a document or a workbook, with the name to keep it under. The same seal gives the same bytes. */
export async function evidenceFile(
  deps: Deps,
  by: Caller<OrganisationActor>,
  sealId: string,
  file: EvidenceFileName,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const seal = await readSeal(deps, by, sealId);
  const content = Dossier.parse(JSON.parse(seal.content));
  const competences = perCompetence((competence) => deps.catalogue.competences[competence].short);
  const document = evidenceDocument(content, seal.digest, { competences, risks: riskNames });
  const bytes =
    file === 'dossier.docx'
      ? await evidenceWordFile(document, content.countedAt)
      : await workbookFile(document.title, content.countedAt, evidenceSheets(document));
  const detail = { form: file.slice(file.lastIndexOf('.') + 1) };
  await unconditional(
    deps.db.write(
      [changeNothing(deps.db.read)],
      [record(deps.now(), by, 'evidence-file-taken', { kind: 'seal', id: seal.id }, { detail })],
    ),
  );
  return { name: `dossier-${seal.asOf}.${detail.form}`, bytes };
}
