import { createRoute, z } from '@hono/zod-openapi';
import { personal } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, emptyAnswer, OpaqueId, problems, Time } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { AskedSignIn, Proof, SignInRequest } from '../../session/routes.ts';
import { addAddress, ownAddresses, removeAddress, requestAddress } from './keep.ts';

const tags = ['Inloggen'];
const changing = ['bad-input', 'not-signed-in', 'wrong-origin', 'wrong-content-type'] as const;

const Addresses = z
  .strictObject({
    addresses: z
      .array(z.strictObject({ id: OpaqueId, address: z.string(), createdAt: Time }))
      .describe('De adressen waarmee je inlogt, het eerste eerst.'),
  })
  .openapi('Addresses');

const ownRoute = createRoute({
  ...personal('GET /addresses'),
  tags,
  summary: 'Je adressen',
  description: 'Met welke adressen je kunt inloggen.',
  responses: { 200: answer('Je adressen.', Addresses), ...problems('not-signed-in') },
});

const requestRoute = createRoute({
  ...personal('POST /address-requests'),
  tags,
  summary: 'Vraag een mail om een adres toe te voegen',
  description: 'Stuurt een link en een code naar dat adres. Ze werken alleen voor jouw account.',
  request: body('Het adres.', SignInRequest),
  responses: { 202: answer('De mail is onderweg.', AskedSignIn), ...problems(...changing, 'too-many', 'unavailable') },
});

const addRoute = createRoute({
  ...personal('POST /addresses'),
  tags,
  summary: 'Voeg een adres toe',
  description: 'Met de link of de code uit de mail. Daarna kun je ook met dat adres inloggen.',
  request: body('De link of de code.', Proof),
  responses: { 201: answer('Je adressen.', Addresses), ...problems(...changing, 'not-found', 'conflict') },
});

const removeRoute = createRoute({
  ...personal('DELETE /addresses/{address}'),
  tags,
  summary: 'Haal een adres weg',
  description: 'Daarmee kan niemand meer inloggen in jouw account, en je sessies op andere apparaten eindigen.',
  request: { params: z.object({ address: OpaqueId.describe('Het adres.') }) },
  responses: { 204: emptyAnswer('Het adres is weg.'), ...problems(...changing, 'not-found', 'conflict') },
});

export function addressRoutes(deps: Deps) {
  return newRouter()
    .openapi(ownRoute, async (c) => c.json({ addresses: await ownAddresses(deps, c.var.caller) }, 200))
    .openapi(requestRoute, async (c) =>
      c.json(await requestAddress(deps, c.var.caller, c.req.valid('json').email), 202),
    )
    .openapi(addRoute, async (c) =>
      c.json({ addresses: await addAddress(deps, c.var.caller, c.req.valid('json')) }, 201),
    )
    .openapi(removeRoute, async (c) => {
      await removeAddress(deps, c.var.caller, c.var.session, c.req.valid('param').address);
      return c.body(null, 204);
    });
}
