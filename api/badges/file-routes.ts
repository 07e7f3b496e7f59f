import { createRoute, z } from '@hono/zod-openapi';
import { personal } from '../access.ts';
import type { Caller, Deps, Person } from '../context.ts';
import { fileAnswer, OpaqueId, problems } from '../http/answers.ts';
import { newRouter } from '../router.ts';
import { type BadgeFile, badgeFiles, fileName } from './files.ts';
import { ownBadge } from './share.ts';

const fileRoute = <F extends BadgeFile>(file: F, summary: string) =>
  createRoute({
    ...personal(`GET /badges/{id}/${file}`),
    tags: ['Bewijzen'],
    summary,
    description: 'Geeft het bewijs als bestand dat je kunt bewaren en doorsturen. Alleen jij kunt het hier ophalen.',
    request: { params: z.object({ id: OpaqueId }) },
    responses: {
      200: fileAnswer('Het bestand.', badgeFiles[file].type),
      ...problems('bad-input', 'not-signed-in', 'not-found'),
    },
  });

const jsonRoute = fileRoute('credential.json', 'Je bewijs als Open Badge 3.0 (JSON)');
const jwtRoute = fileRoute('credential.jwt', 'Je bewijs als Open Badge 3.0 (JWT)');
const svgRoute = fileRoute('badge.svg', 'Je bewijs als afbeelding met het bewijs erin (SVG)');
const pngRoute = fileRoute('badge.png', 'Je bewijs als afbeelding met het bewijs erin (PNG)');

/** The files of a badge. */
export function badgeFileRoutes(deps: Deps) {
  const send = async (by: Caller<Person>, id: string, file: BadgeFile) => {
    const badge = await ownBadge(deps, by, id);
    const headers = {
      'Content-Type': badgeFiles[file].type,
      'Content-Disposition': `attachment; filename="${fileName(badge, file)}"`,
    };
    return new Response(await badgeFiles[file].content(badge, deps), { headers });
  };
  return newRouter()
    .openapi(jsonRoute, (c) => send(c.var.caller, c.req.valid('param').id, 'credential.json'))
    .openapi(jwtRoute, (c) => send(c.var.caller, c.req.valid('param').id, 'credential.jwt'))
    .openapi(svgRoute, (c) => send(c.var.caller, c.req.valid('param').id, 'badge.svg'))
    .openapi(pngRoute, (c) => send(c.var.caller, c.req.valid('param').id, 'badge.png'));
}
