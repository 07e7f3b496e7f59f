import { type CompetenceId, highest, type Level, type LevelVector, noLevels } from '#domain/taxonomy';
import { type OwnMembership, ownMemberships, ownView } from './organisation/memberships.ts';
import { wasSignedIn } from './signed-in.ts';

/** What organisations ask of the work of who is signed in. */
export interface AskedAtWork {
  need: LevelVector;
  /** The roles that they wrote down. */
  roles: string[];
  /** The names of those that ask something. */
  by: string[];
}

export const nothingAsked: AskedAtWork = { need: noLevels, roles: [], by: [] };

/** All organisations together. Nothing without an account, and nothing of what cannot be reached. */
export async function askedAtWork(): Promise<AskedAtWork> {
  if (!wasSignedIn()) return nothingAsked;
  const memberships = await ownMemberships();
  if (memberships.kind !== 'ok') return nothingAsked;
  const active = memberships.value.filter(({ status }) => status === 'active');
  const asked = await Promise.all(active.map(askedBy));
  return {
    need: highest(asked.map(({ need }) => need)),
    roles: asked.flatMap(({ roles }) => roles),
    by: asked.flatMap(({ by }) => by),
  };
}

async function askedBy({ member, organisation, assignments }: OwnMembership): Promise<AskedAtWork> {
  const view = await ownView(member);
  const cells = view.kind === 'ok' ? (view.value.person?.cells ?? []) : [];
  if (cells.length === 0) return nothingAsked;
  const levels: Partial<Record<CompetenceId, Level>> = {};
  for (const { competence, level } of cells) levels[competence] = level;
  return {
    need: { ...noLevels, ...levels },
    roles: assignments.flatMap(({ kind, subject }) => (kind === 'role' ? [subject] : [])),
    by: [organisation.name],
  };
}
