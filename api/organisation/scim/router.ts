import type { Context, Hono } from 'hono';
import { type Action, may } from '#domain/authorisation';
import type { ScimEnv } from './env.ts';
import { notHere } from './refusal.ts';

export const scimBase = '/scim/v2';
type ScimAction = Extract<Action, `${string} /scim/${string}`>;
type Handler = (c: Context<ScimEnv>, id: string) => Response | Promise<Response>;

/** Puts a route of the one table in place. */
export type ScimRouter = (action: ScimAction, handler: Handler) => void;

export function scimRouter(app: Hono<ScimEnv>): ScimRouter {
  return (action, handler) => {
    const [method = '', path = ''] = action.split(' ');
    app.on(method, path.slice(scimBase.length).replace('{id}', ':id'), (c) => {
      if (!may(c.var.caller.actor.kind, action)) throw notHere();
      return handler(c, c.req.param('id') ?? '');
    });
  };
}
