import type { APIRoute } from 'astro';
import { taxonomyJsonLd } from '#domain/taxonomy-data';
import { publicTaxonomy } from '../../content.ts';
import { originOf } from '../../text/address.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(JSON.stringify(taxonomyJsonLd(await publicTaxonomy(), originOf(site)), null, 1), {
    headers: { 'content-type': 'application/ld+json' },
  });
