import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps } from '../context.ts';
import { ruleCodes } from '../errors.ts';
import { versionHeader } from '../http/answers.ts';
import { apiVersion } from '../http/rim.ts';
import type { ApiEnv } from '../router.ts';

const codes = Object.entries(ruleCodes)
  .map(([code, { status, title }]) => `- \`${code}\` (${status}): ${title}.`)
  .join('\n');

const description = `De API van AI-geletterd: leren, toetsen en bewijzen.

De namen zijn Engels, omdat de standaarden waar deze API op steunt (Open Badges, QTI) dat zijn. De beschrijvingen zijn Nederlands.

Een fout is altijd \`application/problem+json\` (RFC 9457), met een van deze codes:

${codes}

Bij een grote organisatie duurt soms iets lang. Dan is het antwoord 503 \`under-way\`, met in \`data.progress\` hoe ver we zijn. Het werk gaat door: vraag hetzelfde opnieuw na \`Retry-After\` seconden. Er gebeurt niets dubbel.

Wijzigen kan alleen vanaf de site zelf (\`Origin\` of \`Sec-Fetch-Site\`) en met JSON. Wat niet van jou is, bestaat voor jou niet: 404.`;

const tags = [
  { name: 'Inloggen', description: 'Inloggen met een link of code in de mail, en uitloggen.' },
  { name: 'Profiel', description: 'Rollen, toepassingen, zelfreflectie en voortgang. Alleen voor jezelf.' },
  { name: 'Account', description: 'Alles wat we van je bewaren: meenemen en wissen.' },
  { name: 'Taxonomie', description: 'Competenties, niveaus, rollen en toepassingen als open data.' },
  { name: 'Oefenen', description: 'Oefentoetsen zonder account; er wordt niets bewaard.' },
  { name: 'Toetsen', description: 'Toetsen die tellen, hun antwoorden en hun uitslag.' },
  { name: 'Vragen', description: 'Meldingen over toetsvragen, en hoe vragen het doen.' },
  { name: 'Bewijzen', description: 'Open Badges 3.0.' },
  { name: 'Organisaties', description: 'Organisaties, hun teams en mensen, en wat een organisatie daarvan ziet.' },
  { name: 'Mensen', description: 'De leden van een organisatie: uitnodigen, indelen, rollen geven, afscheid nemen.' },
  {
    name: 'Toepassingen',
    description: 'Welke AI een organisatie gebruikt, met eigenschappen, eigenaar en instructie.',
  },
  { name: 'Toewijzingen', description: 'Welke rollen en toepassingen mensen en teams hebben, en bezwaar daartegen.' },
  { name: 'Herinneringen', description: 'Mails aan mensen die iets open hebben staan, nu of elke maand.' },
  { name: 'Lidmaatschap', description: 'Je eigen lidmaatschappen, en wie er bij jou keek.' },
  { name: 'Beheer', description: 'Gezondheid en beschrijving van de API.' },
  { name: 'Demo', description: 'Bestaat alleen in de demo.' },
];

/** What every route within an organisation may say, whatever it is about. */
const { title } = ruleCodes['under-way'];
const stillBusy = {
  description: title,
  headers: {
    ...versionHeader,
    'Retry-After': { description: 'Vraag het opnieuw na zoveel seconden.', schema: { type: 'integer', example: 1 } },
  },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** The description of the API, made from its routes. */
export function openApiDocument(
  api: Pick<OpenAPIHono<ApiEnv>, 'getOpenAPIDocument'>,
  { baseUrl, contact }: Pick<Deps, 'baseUrl' | 'contact'>,
) {
  const document = api.getOpenAPIDocument({
    openapi: '3.0.3',
    info: {
      title: 'AI-geletterd',
      version: apiVersion,
      description,
      contact: { name: 'Beheer AI-geletterd', url: `${baseUrl}/over`, email: contact },
      license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
    },
    servers: [{ url: `${baseUrl}/api/v1`, description: 'Deze server' }],
    tags,
  });
  for (const [path, operations] of Object.entries(document.paths)) {
    if (!path.startsWith('/organisations/{organisation}')) continue;
    for (const { responses } of Object.values(operations)) responses['503'] ??= stillBusy;
  }
  return document;
}
