import { forgetPending } from '../../client/pending-sign-in.ts';
import { wayBack } from '../../client/way-back.ts';

/** After signing in: first what the device holds, then back to where the person was. */
export function goOnSignedIn(back: string | undefined): void {
  forgetPending();
  location.replace(`/inloggen/meenemen?naar=${encodeURIComponent(wayBack(back) ?? '/account')}`);
}
