import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { fileAnswer, problems } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { type EvidenceFileName, evidenceFile, evidenceFiles } from './files.ts';
import { SealParam } from './schema.ts';

const fileRoute = <F extends EvidenceFileName>(file: F, summary: string, description: string) =>
  createRoute({
    ...within(`GET /organisations/{organisation}/seals/{seal}/${file}`),
    tags: ['Organisaties'],
    summary,
    description,
    request: { params: SealParam },
    responses: {
      200: fileAnswer('Het bestand.', evidenceFiles[file]),
      ...problems('bad-input', 'not-signed-in', 'not-found'),
    },
  });

const documentRoute = fileRoute(
  'dossier.docx',
  'Het dossier als tekstdocument (Word)',
  'Hetzelfde als op de pagina, met koppen, tabellen en links. Hetzelfde zegel geeft altijd hetzelfde bestand.',
);
const workbookRoute = fileRoute(
  'dossier.xlsx',
  'De tabellen van het dossier (Excel)',
  'Elke tabel op een eigen blad, met de koppen op de eerste rij. Hetzelfde zegel geeft altijd hetzelfde bestand. Begint een cel als een formule, dan staat er een apostrof voor.',
);

/** An evidence file to take along. */
export function sealFileRoutes(deps: Deps) {
  const send = async (by: Caller<OrganisationActor>, seal: string, file: EvidenceFileName) => {
    const { name, bytes } = await evidenceFile(deps, by, seal, file);
    return new Response(bytes, {
      headers: { 'Content-Type': evidenceFiles[file], 'Content-Disposition': `attachment; filename="${name}"` },
    });
  };
  return newRouter()
    .openapi(documentRoute, (c) => send(c.var.caller, c.req.valid('param').seal, 'dossier.docx'))
    .openapi(workbookRoute, (c) => send(c.var.caller, c.req.valid('param').seal, 'dossier.xlsx'));
}
