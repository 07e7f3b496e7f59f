import { getCollection } from 'astro:content';
import { fitting, lawChangedSince } from '#domain/resource';
import type { Resource } from '#domain/schema/resource';
import { type CellId, type CompetenceId, cellParts, competenceIds } from '#domain/taxonomy';

export interface ResourceInPlace {
  id: string;
  data: Resource;
  /** The law that it is about, where that changed after it appeared. */
  changed: { law: string; short: string; since: string } | undefined;
}

/** All free material of others, by title. */
async function allResources(): Promise<ResourceInPlace[]> {
  const [resources, laws] = await Promise.all([getCollection('resources'), getCollection('laws')]);
  return resources
    .toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'nl'))
    .map(({ id, data }) => {
      const law = laws.find((entry) => entry.id === data.law);
      const since = law && data.date ? lawChangedSince(data.date, law.data) : undefined;
      return { id, data, changed: law && since ? { law: law.id, short: law.data.short, since } : undefined };
    });
}

/** Each once, with the competence that it is mainly about, in the order of the levels; no competence without any. */
export async function resourcesByCompetence(): Promise<{ competence: CompetenceId; resources: ResourceInPlace[] }[]> {
  const all = (await allResources()).toSorted((a, b) => mainLevel(a) - mainLevel(b));
  return competenceIds
    .map((competence) => ({ competence, resources: all.filter(({ data }) => mainCompetence(data) === competence) }))
    .filter(({ resources }) => resources.length > 0);
}

/** What fits these cells best. */
export async function resourcesFor(cells: readonly CellId[], most: number): Promise<ResourceInPlace[]> {
  const all = (await allResources()).map((resource) => ({ resource, cells: resource.data.cells }));
  return fitting(all, cells)
    .slice(0, most)
    .map(({ resource }) => resource);
}

const mainCompetence = ({ cells: [main] }: Resource) => main && cellParts(main).competence;
const mainLevel = ({
  data: {
    cells: [main],
  },
}: ResourceInPlace) => (main ? cellParts(main).level : 0);
