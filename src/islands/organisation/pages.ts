import { may, type OrganisationKind } from '#domain/authorisation';
import type { organisationText } from '../../text/organisation.ts';

export type OrganisationPage = keyof typeof organisationText.pages;

/** The routes that each page is about: who may ask none of them finds nothing on that page. */
const asks = {
  overview: ['GET /organisations/{organisation}'],
  people: ['GET /organisations/{organisation}/members', 'GET /organisations/{organisation}/people'],
  teams: ['POST /organisations/{organisation}/teams'],
  applications: ['GET /organisations/{organisation}/applications'],
  reminders: ['GET /organisations/{organisation}/reminder-plans'],
  evidence: ['GET /organisations/{organisation}/seals'],
  settings: ['PUT /organisations/{organisation}'],
} as const satisfies Record<OrganisationPage, readonly string[]>;

/** The pages that exist; a test holds them against the files in src/pages/organisatie. */
const pages: readonly OrganisationPage[] = [
  'overview',
  'people',
  'teams',
  'applications',
  'reminders',
  'evidence',
  'settings',
];

/** The pages of an organisation that are of use to who is this, in the order of the navigation. */
export const openPages = (kinds: readonly OrganisationKind[]): OrganisationPage[] =>
  pages.filter((page) => kinds.some((kind) => asks[page].some((route) => may(kind, route))));
