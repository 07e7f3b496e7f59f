import type { Caller, Provisioner } from '../../context.ts';
import type { ApiEnv } from '../../router.ts';

export interface ScimEnv extends ApiEnv {
  Variables: ApiEnv['Variables'] & { caller: Caller<Provisioner> };
}
