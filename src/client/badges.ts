import type { Standing } from '#api/standing/schema';
import { claimableCells, type RoleStanding, roleStanding, termOf } from '#domain/badge-shelf';
import { repairSituation, type Situation } from '#domain/requirement';
import { type CellId, cellIds, type LevelVector } from '#domain/taxonomy';
import { apiText } from '../text/api.ts';
import { api, ask, type Outcome } from './api.ts';
import { currentSession } from './session.ts';
import { type BrowserTaxonomy, loadTaxonomy } from './taxonomy.ts';

const askBadges = () => ask(api.badges.$get({ query: { limit: '200' } }));
type Answered = Extract<Awaited<ReturnType<typeof askBadges>>, { kind: 'ok' }>['value'];
export type Badge = Answered['badges'][number] & { term: ReturnType<typeof termOf> };

export type BadgeClaim = { kind: 'cell'; cell: CellId } | { kind: 'role'; role: string };
export const badgeFiles = ['badge.png', 'badge.svg', 'credential.json', 'credential.jwt'] as const;
export type BadgeFile = (typeof badgeFiles)[number];

/** A learner's badges, and what could become one. */
export interface Shelf {
  badges: Badge[];
  claimable: { cell: CellId; attainedAt: string }[];
  roles: { id: string; short: string; standing: RoleStanding }[];
  held: LevelVector;
  /** The test of each cell that has one. */
  tests: Partial<Record<CellId, string>>;
}

/** Undefined where nobody is signed in. */
export async function ownShelf(): Promise<Outcome<Shelf | undefined>> {
  const session = await currentSession();
  if (session.kind !== 'ok') return session;
  if (!session.value.signedIn) return { kind: 'ok', value: undefined };
  const [badges, standing, profile, taxonomy] = await Promise.all([
    askBadges(),
    ask(api.standing.$get()),
    ask(api.profile.$get()),
    loadTaxonomy().catch(() => undefined),
  ]);
  if (badges.kind !== 'ok') return badges;
  if (standing.kind !== 'ok') return standing;
  if (profile.kind !== 'ok') return profile;
  if (!taxonomy) return { kind: 'offline', message: apiText.offline };
  return { kind: 'ok', value: shelved(taxonomy, badges.value.badges, standing.value, profile.value.situation) };
}

export const claimBadge = (claim: BadgeClaim, withAddress: boolean) =>
  ask(api.badges.$post({ json: { ...claim, withAddress } }));

export const shareBadge = (id: string, shared: boolean) =>
  ask(api.badges[':id'].sharing.$put({ param: { id }, json: { shared } }));

export const fileAddress = (id: string, file: BadgeFile) => `/api/v1/badges/${id}/${file}`;

/** The badge itself, for who owns it. */
export const ownCredential = (id: string) => ask(api.badges[':id']['credential.json'].$get({ param: { id } }));

/** A badge whose owner has switched its public page on. */
export const publicBadge = (publicId: string) => ask(api['public-badges'][':publicId'].$get({ param: { publicId } }));

function shelved(
  taxonomy: BrowserTaxonomy,
  badges: Answered['badges'],
  { attained, held, atWork }: Standing,
  saved: Situation,
): Shelf {
  const now = new Date();
  const { situation } = repairSituation(taxonomy, saved);
  const known = (atWork?.roles ?? []).filter((id) => Object.hasOwn(taxonomy.roles, id));
  const claimable = claimableCells(attained, badges, now);
  const tests = testsOf(taxonomy);
  const tested = cellIds.filter((cell) => tests[cell] !== undefined);
  return {
    badges: badges.map((badge) => ({ ...badge, term: termOf(badge, now) })),
    claimable: attained.filter(({ cell }) => claimable.includes(cell)),
    roles: [...new Set([...situation.roles, ...known])].map((id) => ({
      id,
      short: taxonomy.roles[id]?.short ?? id,
      standing: roleStanding(taxonomy, id, { situation, attained, badges, tested, now }),
    })),
    held,
    tests,
  };
}

function testsOf({ assessments }: BrowserTaxonomy): Partial<Record<CellId, string>> {
  return Object.fromEntries(
    Object.entries(assessments).flatMap(([id, test]) => (test.kind === 'cell' ? [[test.cell, id]] : [])),
  );
}
