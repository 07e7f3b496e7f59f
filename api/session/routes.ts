import { createRoute, z } from '@hono/zod-openapi';
import { open, personal } from '../access.ts';
import type { Deps } from '../context.ts';
import { answer, body, emptyAnswer, OpaqueId, problems, Time } from '../http/answers.ts';
import { addressOf } from '../learners/store.ts';
import { newRouter } from '../router.ts';
import { clearSessionCookie, setSessionCookie } from './cookie.ts';
import { requestSignIn } from './request-sign-in.ts';
import { endsAt } from './session.ts';
import { signIn } from './sign-in.ts';
import { mailIssuer } from './sign-in-request.ts';
import { signOut } from './sign-out.ts';

const tags = ['Inloggen'];

export const SignInRequest = z
  .strictObject({ email: z.email().max(254).describe('Het adres waar de link naartoe gaat.') })
  .openapi('SignInRequest');
export const AskedSignIn = z
  .strictObject({ id: OpaqueId.describe('Hoort bij de code in de mail.'), expiresAt: Time })
  .openapi('AskedSignIn');
export const Proof = z
  .union([
    z.strictObject({ token: z.string().min(20).max(100).describe('Het deel van de link na het hekje.') }),
    z.strictObject({
      request: OpaqueId.describe('Het id van de aanvraag.'),
      code: z.string().min(8).max(12).describe('De acht cijfers uit de mail.'),
    }),
  ])
  .openapi('SignInProof');
const Learner = z
  .strictObject({
    id: OpaqueId,
    address: z.string().describe('Het e-mailadres waarmee je inlogt.'),
    grants: z.array(z.enum(['trainer', 'administrator'])).describe('Wat je mag naast leren.'),
  })
  .openapi('Learner');
const NewSession = z
  .strictObject({ learner: Learner, new: z.boolean().describe('Of het account net is gemaakt.') })
  .openapi('NewSession');
const CurrentSession = z
  .discriminatedUnion('signedIn', [
    z.strictObject({ signedIn: z.literal(false) }),
    z.strictObject({ signedIn: z.literal(true), learner: Learner, expiresAt: Time }),
  ])
  .openapi('CurrentSession');

const askRoute = createRoute({
  ...open('POST /sign-in-requests'),
  tags,
  summary: 'Vraag een inloglink aan',
  description:
    'Stuurt een mail met een link en een code, voor ieder adres op dezelfde manier. Hoogstens 5 keer per uur per adres.',
  request: body('Het adres.', SignInRequest),
  responses: {
    202: answer('De mail is onderweg.', AskedSignIn),
    ...problems('bad-input', 'wrong-content-type', 'too-many', 'unavailable'),
  },
});

const signInRoute = createRoute({
  ...open('POST /sessions'),
  tags,
  summary: 'Log in met de link of de code',
  description:
    'Verbruikt de link of de code en zet een sessiecookie. Dit gebeurt pas na een klik, zodat linkscanners de link niet opmaken.',
  request: body('De link of de code.', Proof),
  responses: {
    201: answer('Je bent ingelogd.', NewSession),
    ...problems('bad-input', 'wrong-origin', 'not-found', 'link-used', 'wrong-content-type'),
  },
});

const readRoute = createRoute({
  ...open('GET /sessions/current'),
  tags,
  summary: 'Ben je ingelogd?',
  description: 'Zegt of je bent ingelogd, als wie, en tot wanneer als je niets meer doet.',
  responses: { 200: answer('De sessie.', CurrentSession), ...problems() },
});

const signOutRoute = createRoute({
  ...open('DELETE /sessions/current'),
  tags,
  summary: 'Log uit',
  description: 'Beëindigt deze sessie.',
  responses: { 204: emptyAnswer('Je bent uitgelogd.'), ...problems('wrong-origin') },
});

const signOutEverywhereRoute = createRoute({
  ...personal('DELETE /sessions'),
  tags,
  summary: 'Log overal uit',
  description: 'Beëindigt al je sessies, op elk apparaat.',
  responses: { 204: emptyAnswer('Je bent overal uitgelogd.'), ...problems('not-signed-in', 'wrong-origin') },
});

export function sessionRoutes(deps: Deps) {
  return newRouter()
    .openapi(askRoute, async (c) => c.json(await requestSignIn(deps, c.var.caller, c.req.valid('json').email), 202))
    .openapi(signInRoute, async (c) => {
      const { token, ...answered } = await signIn(deps, c.var.caller, c.req.valid('json'), c.var.session);
      setSessionCookie(c, deps, token);
      return c.json(answered, 201);
    })
    .openapi(readRoute, async (c) => {
      const { session } = c.var;
      const address = session && (await addressOf(deps.db, mailIssuer, session.learnerId));
      if (!session || !address) return c.json({ signedIn: false as const }, 200);
      const learner = { id: session.learnerId, address, grants: session.grants };
      return c.json({ signedIn: true as const, learner, expiresAt: endsAt(session).toISOString() }, 200);
    })
    .openapi(signOutRoute, async (c) => {
      if (c.var.session) await signOut(deps, c.var.caller, c.var.session, 'this');
      clearSessionCookie(c, deps);
      return c.body(null, 204);
    })
    .openapi(signOutEverywhereRoute, async (c) => {
      await signOut(deps, c.var.caller, c.var.session, 'all');
      clearSessionCookie(c, deps);
      return c.body(null, 204);
    });
}
