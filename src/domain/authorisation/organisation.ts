import { type ActorKind, everyone, organisationKinds, signedIn } from './kinds.ts';

const staff = ['hr', 'organisation-administrator'] as const satisfies readonly ActorKind[];
/** A manager only for own teams, and only where the organisation lets managers see people. */
const reminding = [...staff, 'manager'] as const satisfies readonly ActorKind[];
const evidenceReaders = [...staff, 'application-owner', 'auditor'] as const satisfies readonly ActorKind[];
/** The tables of a month-end say nothing of persons, so whoever has a function may read them. */
const tableReaders = [...evidenceReaders, 'manager'] as const satisfies readonly ActorKind[];

/** Routes of organisations. Who is not of the organisation is told that it does not exist. */
export const organisation = {
  'GET /organisations': signedIn,
  'POST /organisations': ['administrator'],
  'POST /organisation-renamings': ['administrator'],
  'GET /organisations/{organisation}': organisationKinds,
  'PUT /organisations/{organisation}': ['organisation-administrator'],

  'POST /invitation-views': everyone,
  'POST /memberships': signedIn,

  'GET /organisations/{organisation}/teams': organisationKinds,
  'POST /organisations/{organisation}/teams': staff,
  'PUT /organisations/{organisation}/teams/{team}': staff,
  'DELETE /organisations/{organisation}/teams/{team}': staff,

  'GET /organisations/{organisation}/dashboard': ['hr', 'manager'],
  'GET /organisations/{organisation}/people': ['hr', 'manager'],
  'GET /organisations/{organisation}/people/{member}': ['hr', 'manager'],

  'POST /organisations/{organisation}/reminder-previews': reminding,
  'GET /organisations/{organisation}/reminder-plans': reminding,
  'POST /organisations/{organisation}/reminder-plans': reminding,
  'POST /organisations/{organisation}/reminder-plans/{plan}/ending': staff,

  'GET /organisations/{organisation}/published-months': tableReaders,
  'GET /organisations/{organisation}/published-months/{month}': tableReaders,
  'GET /organisations/{organisation}/seals': evidenceReaders,
  'POST /organisations/{organisation}/seals': staff,
  'GET /organisations/{organisation}/seals/{seal}': evidenceReaders,
  'GET /organisations/{organisation}/seals/{seal}/dossier.docx': evidenceReaders,
  'GET /organisations/{organisation}/seals/{seal}/dossier.xlsx': evidenceReaders,
  'GET /organisations/{organisation}/evidence': evidenceReaders,
  'PUT /organisations/{organisation}/evidence-texts/{step}': staff,
  'POST /organisations/{organisation}/decisions': staff,
  'DELETE /organisations/{organisation}/decisions/{decision}': staff,
  'POST /organisations/{organisation}/attachments': staff,
  'DELETE /organisations/{organisation}/attachments/{attachment}': staff,
  'GET /organisations/{organisation}/badges': evidenceReaders,
  'POST /organisations/{organisation}/badges': ['organisation-administrator'],
} as const satisfies Record<string, readonly ActorKind[]>;
