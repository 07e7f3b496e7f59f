import { createMiddleware } from 'hono/factory';
import { type Action, may } from '#domain/authorisation';
import { kindsOf } from '#domain/organisation/role';
import type { Actor, Caller, OrganisationActor, Person } from './context.ts';
import { RuleBroken } from './errors.ts';
import type { ApiEnv } from './router.ts';
import type { Session } from './session/session.ts';

/** The actions of the one table that are routes of the API. */
type RouteAction = Exclude<Action, `command ${string}` | `${string} /scim/${string}`>;
type MethodOf<A extends string> = A extends `${infer M extends 'GET' | 'POST' | 'PUT' | 'DELETE'} ${string}`
  ? Lowercase<M>
  : never;
type PathOf<A extends string> = A extends `${string} ${infer P}` ? P : never;

interface PersonalEnv extends ApiEnv {
  Variables: ApiEnv['Variables'] & { caller: Caller<Person>; session: Session };
}

/** Address and guard of a route that the table opens to visitors too; spread it in createRoute. */
export function open<A extends RouteAction>(action: A) {
  const guard = createMiddleware<ApiEnv>(async (c, next) => {
    c.set('caller', { actor: actorFor(action, c.var.session), origin: c.var.origin });
    await next();
  });
  return { ...address(action), middleware: guard };
}

/** Address and guard of a route for who has an account; the handler gets that person and the session. */
export function personal<A extends RouteAction>(action: A) {
  const guard = createMiddleware<PersonalEnv>(async (c, next) => {
    const actor = actorFor(action, c.var.session);
    if (!('id' in actor)) throw notSignedIn();
    c.set('caller', { actor, origin: c.var.origin });
    await next();
  });
  return { ...address(action), middleware: guard };
}

type WithinAction = Extract<RouteAction, `${string} /organisations/{organisation}${string}`>;

interface WithinEnv extends ApiEnv {
  Variables: ApiEnv['Variables'] & { caller: Caller<OrganisationActor>; session: Session };
}

/** Address and guard of a route inside an organisation; the handler gets who asks as what they are there. */
export function within<A extends WithinAction>(action: A) {
  const guard = createMiddleware<WithinEnv>(async (c, next) => {
    const organisation = c.req.param('organisation') ?? '';
    if (!c.var.session) throw notSignedIn();
    const membership = await c.var.membershipIn(organisation);
    const kind = membership && kindsOf(membership.roles).find((one) => may(one, action));
    if (!membership || !kind) throw notThere();
    const actor = { kind, id: c.var.session.learnerId, organisation, member: membership.id };
    c.set('caller', { actor, origin: c.var.origin });
    await next();
  });
  return { ...address(action), middleware: guard };
}

/** The first of a person's kinds that may do this. Who may not is told that it does not exist. */
function actorFor(action: RouteAction, session: Session | undefined): Actor {
  if (!session) {
    if (may('visitor', action)) return { kind: 'visitor' };
    throw notSignedIn();
  }
  const kinds = ['learner', ...session.grants] as const;
  const kind = kinds.find((one) => may(one, action));
  if (!kind) throw notThere();
  return { kind, id: session.learnerId };
}

function notThere(): RuleBroken {
  return new RuleBroken('not-found', 'Dit bestaat niet, of het is niet van jou.');
}

export function notSignedIn(): RuleBroken {
  return new RuleBroken('not-signed-in', 'Log in om verder te gaan. Was je ingelogd? Dan is je sessie verlopen.');
}

function address<A extends RouteAction>(action: A) {
  const [method = '', path = ''] = action.split(' ');
  const operationId =
    method.toLowerCase() +
    path
      .split(/[^a-zA-Z]+/)
      .map(capital)
      .join('');
  return { method: method.toLowerCase() as MethodOf<A>, path: path as PathOf<A>, operationId };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
