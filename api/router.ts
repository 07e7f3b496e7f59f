import { OpenAPIHono } from '@hono/zod-openapi';
import type { Caller } from './context.ts';
import { RuleBroken } from './errors.ts';
import { inputFaults } from './http/dutch-issues.ts';
import type { Membership } from './organisation/members/store.ts';
import type { Session } from './session/session.ts';

export interface ApiEnv {
  /** What the runtime knows of the request: the address that it came from. */
  Bindings: { network?: string };
  Variables: {
    requestId: string;
    /** Digest of the network that the request came from. */
    origin: string;
    caller: Caller;
    session?: Session;
    /** What who is signed in is in this organisation; nothing for who is no active member. */
    membershipIn(organisation: string): Promise<Membership | undefined>;
  };
}

/** A router on which every feature chains its routes; bad input of any route is one Dutch 400 with all faults. */
export function newRouter() {
  return new OpenAPIHono<ApiEnv>({
    strict: true,
    defaultHook: (result) => {
      if (!result.success) {
        throw new RuleBroken('bad-input', 'Verbeter wat hieronder staat en probeer het opnieuw.', {
          faults: inputFaults(result.error),
        });
      }
    },
  });
}
