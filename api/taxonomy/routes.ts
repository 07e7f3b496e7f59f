import { createRoute, z } from '@hono/zod-openapi';
import { etag } from 'hono/etag';
import { taxonomyJsonLd } from '#domain/taxonomy-data';
import { open } from '../access.ts';
import type { Deps } from '../context.ts';
import { answer, problems } from '../http/answers.ts';
import { newRouter } from '../router.ts';

const Taxonomy = z
  .strictObject({
    '@context': z.record(z.string(), z.unknown()),
    '@graph': z.array(z.record(z.string(), z.unknown())),
  })
  .openapi('Taxonomy', { description: 'SKOS in JSON-LD.' });

const { middleware: guard, ...address } = open('GET /taxonomy');
const taxonomyRoute = createRoute({
  ...address,
  middleware: [guard, etag()] as const,
  tags: ['Taxonomie'],
  summary: 'De taxonomie als open data',
  description:
    'Competenties, niveaus, cellen, overheidscodes, rollen, toepassingen en regels, met vaste adressen, als SKOS in JSON-LD. Als bestand, ook in CSV, staat alles op /taxonomie.',
  responses: { 200: answer('De taxonomie.', Taxonomy), ...problems() },
});

/** The taxonomy changes only with the catalogue, so it is written down once. */
export function taxonomyRoutes({ catalogue, baseUrl }: Deps) {
  const document = taxonomyJsonLd(catalogue, baseUrl);
  return newRouter().openapi(taxonomyRoute, (c) => {
    c.header('Cache-Control', 'public, max-age=3600');
    return c.json(document, 200);
  });
}
