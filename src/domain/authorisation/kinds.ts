/** What a person can be in an organisation; the first that may do something is as whom it is done. */
export const organisationKinds = [
  'hr',
  'organisation-administrator',
  'application-owner',
  'manager',
  'auditor',
  'member',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const actorKinds = [
  'visitor',
  'learner',
  'trainer',
  'administrator',
  'operator',
  'system',
  'provisioner',
  ...organisationKinds,
] as const;
export type ActorKind = (typeof actorKinds)[number];

export const signedIn = ['learner', 'trainer', 'administrator'] as const satisfies readonly ActorKind[];
export const everyone = ['visitor', ...signedIn] as const satisfies readonly ActorKind[];
