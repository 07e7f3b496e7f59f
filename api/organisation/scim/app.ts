import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Deps } from '../../context.ts';
import { scimErrors } from './answers.ts';
import type { ScimEnv } from './env.ts';
import { groupRoutes } from './groups/handlers.ts';
import { provisioners } from './guard.ts';
import { providerRoutes } from './provider.ts';
import { notHere, ScimRefusal } from './refusal.ts';
import { scimBase, scimRouter } from './router.ts';
import { userRoutes } from './users/handlers.ts';

const largestBody = 1024 * 1024;

/** SCIM 2.0 (RFC 7643 and 7644), with which Entra, Okta and the like keep the members and teams of an organisation. */
export function scimApp(deps: Deps) {
  const app = new Hono<ScimEnv>({ strict: true });
  const on = scimRouter(app.onError(scimErrors(deps)).use(provisioners(deps), limited));
  const base = deps.baseUrl + scimBase;
  providerRoutes(base, on);
  userRoutes(deps, base, on);
  groupRoutes(deps, base, on);
  app.all('*', () => {
    throw notHere();
  });
  return app;
}

const limited = bodyLimit({
  maxSize: largestBody,
  onError: () => {
    throw new ScimRefusal(413, `Een bericht mag hoogstens ${largestBody / 1024} kB groot zijn.`);
  },
});
