import type { APIRoute } from 'astro';
import { cellsCsv } from '#domain/taxonomy-data';
import { publicTaxonomy } from '../../content.ts';
import { originOf } from '../../text/address.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(cellsCsv(await publicTaxonomy(), originOf(site)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
