import type { APIRoute } from 'astro';
import { roleNeedsCsv } from '#domain/taxonomy-data';
import { publicTaxonomy } from '../../content.ts';
import { originOf } from '../../text/address.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(roleNeedsCsv(await publicTaxonomy(), originOf(site)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
