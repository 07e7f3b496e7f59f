import { api, ask, type Outcome } from './api.ts';
import { rememberSignedIn } from './signed-in.ts';

const askMemberships = () => ask(api.memberships.$get());
const askView = (member: string) => ask(api.memberships[':member'].view.$get({ param: { member } }));
const askLooks = (member: string) =>
  ask(api.memberships[':member'].looks.$get({ param: { member }, query: { limit: '200' } }));

type ValueOf<F extends (...given: never[]) => Promise<Outcome<unknown>>> = Extract<
  Awaited<ReturnType<F>>,
  { kind: 'ok' }
>['value'];
export type Membership = ValueOf<typeof askMemberships>['memberships'][number];
export type Look = ValueOf<typeof askLooks>['looks'][number];

/** A membership with what the organisation sees of who is signed in, and who looked. */
export interface Seen {
  membership: Membership;
  view: ValueOf<typeof askView>;
  looks: Look[];
}

/** What each organisation of who is signed in sees of them. */
export async function seenByOrganisations(): Promise<Outcome<Seen[]>> {
  const memberships = await askMemberships();
  if (memberships.kind !== 'ok') return memberships;
  const seen: Seen[] = [];
  for (const membership of memberships.value.memberships) {
    const [view, looks] = await Promise.all([askView(membership.member), askLooks(membership.member)]);
    if (view.kind !== 'ok') return view;
    if (looks.kind !== 'ok') return looks;
    seen.push({ membership, view: view.value, looks: looks.value.looks });
  }
  return { kind: 'ok', value: seen };
}

/** Erases the account of who is signed in, who has just typed these words. */
export async function eraseAccount() {
  const outcome = await ask(api.account.$delete({ query: { confirmation: 'wis mijn account' } }));
  if (outcome.kind === 'ok') rememberSignedIn(false);
  return outcome;
}
