import { type ActorKind, organisationKinds, signedIn } from './kinds.ts';

const staff = ['hr', 'organisation-administrator'] as const satisfies readonly ActorKind[];
/** The owner of an application changes that one, and no other. */
const keepers = [...staff, 'application-owner'] as const satisfies readonly ActorKind[];

/** Routes of an organisation's register of AI applications, and of what its changes ask of people. */
export const applications = {
  'GET /organisations/{organisation}/applications': organisationKinds,
  'POST /organisations/{organisation}/applications': keepers,
  'GET /organisations/{organisation}/applications/{application}': organisationKinds,
  'PUT /organisations/{organisation}/applications/{application}': keepers,
  'PUT /organisations/{organisation}/applications/{application}/instruction': keepers,
  'PUT /organisations/{organisation}/applications/{application}/owner': staff,
  'POST /organisations/{organisation}/applications/{application}/retirement': keepers,
  'DELETE /organisations/{organisation}/applications/{application}/retirement': keepers,
  'GET /organisations/{organisation}/applications/{application}/changes': organisationKinds,
  'GET /organisations/{organisation}/applications/{application}/users': keepers,
  'GET /organisations/{organisation}/application-owners': staff,
  'GET /organisations/{organisation}/register': staff,
  'POST /organisations/{organisation}/register-imports': staff,

  'GET /memberships/{member}/renewals': signedIn,
  'POST /memberships/{member}/instruction-reads': signedIn,
} as const satisfies Record<string, readonly ActorKind[]>;
