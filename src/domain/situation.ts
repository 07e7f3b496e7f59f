import { type PropertyName, type Relation, relations } from './application.ts';
import type { Application, RuleTable } from './schema/application.ts';
import type { Competence } from './schema/competence.ts';
import type { Overlay, Role } from './schema/role.ts';
import { type CompetenceId, competenceIds, type Level, type LevelVector } from './taxonomy.ts';

export interface ApplicationUse {
  application: string;
  /** Empty means user. */
  relations: Relation[];
}

export interface OverlayUse {
  overlay: string;
  /** For a trainer: the level that is taught, per competence. */
  taught?: Partial<LevelVector>;
}

/** What a person does and works with: all that the required levels depend on. */
export interface Situation {
  roles: string[];
  overlays: OverlayUse[];
  applications: ApplicationUse[];
  /** A recorded choice of the organisation to ask less (taxonomy, section on applications). */
  lowering?: { reason: string; decidedOn: string };
}

/** What the rules need of an application. */
export interface DescribedApplication extends Pick<Application, 'title' | 'properties'> {
  /** Properties that nobody has answered yet, and that count with a cautious value. */
  assumed?: readonly PropertyName[];
}

/** The part of the content that levels depend on; little enough to travel to the browser. */
export interface Taxonomy {
  competences: Record<CompetenceId, Pick<Competence, 'levels'>>;
  roles: Record<string, Pick<Role, 'title' | 'short' | 'need' | 'advice' | 'governmentLevel' | 'sources'>>;
  overlays: Record<string, Pick<Overlay, 'title' | 'asks' | 'sources'>>;
  /** The common types, and an organisation's own beside them (see organisation/own-applications.ts). */
  applications: Record<string, DescribedApplication>;
  rules: Pick<RuleTable, 'rules'>;
}

/** The same situation with every role, overlay and application named once; what was said twice counts together. */
export function merged(situation: Situation): Situation {
  const overlays = new Map<string, OverlayUse>();
  for (const use of situation.overlays) {
    overlays.set(use.overlay, { ...use, ...higherTaught(overlays.get(use.overlay)?.taught, use.taught) });
  }
  const applications = new Map<string, Set<Relation>>();
  for (const { application, relations: named } of situation.applications) {
    const earlier = applications.get(application) ?? [];
    applications.set(application, new Set<Relation>([...earlier, ...(named.length > 0 ? named : ['user' as const])]));
  }
  return {
    ...situation,
    roles: [...new Set(situation.roles)],
    overlays: [...overlays.values()],
    applications: [...applications].map(([application, together]) => ({
      application,
      relations: relations.filter((relation) => together.has(relation)),
    })),
  };
}

function higherTaught(one: Partial<LevelVector> = {}, other: Partial<LevelVector> = {}): Pick<OverlayUse, 'taught'> {
  const taught: Partial<Record<keyof LevelVector, Level>> = {};
  for (const competence of competenceIds) {
    const level = Math.max(one[competence] ?? 0, other[competence] ?? 0);
    if (level > 0) taught[competence] = level as Level;
  }
  return Object.keys(taught).length > 0 ? { taught } : {};
}

/**
 * A situation as it was saved, without what no longer exists or cannot be read. Never throws.
 * @returns the situation and the names of what was left out
 */
export function repairSituation(taxonomy: Taxonomy, saved: unknown): { situation: Situation; removed: string[] } {
  const removed: string[] = [];
  const known = (id: unknown, all: Record<string, unknown>): id is string => {
    if (typeof id === 'string' && Object.hasOwn(all, id)) return true;
    if (typeof id === 'string') removed.push(id);
    return false;
  };
  const from = isRecord(saved) ? saved : {};
  const roles = list(from.roles).filter((id) => known(id, taxonomy.roles));
  const overlays = list(from.overlays).flatMap((use) =>
    isRecord(use) && known(use.overlay, taxonomy.overlays)
      ? [{ overlay: use.overlay, ...higherTaught(readTaught(use.taught)) }]
      : [],
  );
  const applications = list(from.applications).flatMap((use) =>
    isRecord(use) && known(use.application, taxonomy.applications)
      ? [{ application: use.application, relations: list(use.relations).filter(isRelation) }]
      : [],
  );
  return { situation: { roles, overlays, applications, ...readLowering(from.lowering) }, removed };
}

function readTaught(value: unknown): Partial<LevelVector> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(competenceIds.map((id) => [id, value[id]]).filter(([, level]) => isLevel(level)));
}

function readLowering(value: unknown): Pick<Situation, 'lowering'> {
  if (!isRecord(value)) return {};
  const { reason, decidedOn } = value;
  return typeof reason === 'string' && typeof decidedOn === 'string' ? { lowering: { reason, decidedOn } } : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRelation(value: unknown): value is Relation {
  return relations.some((relation) => relation === value);
}

function isLevel(value: unknown): value is Level {
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 4;
}
