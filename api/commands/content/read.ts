import type { Catalogue } from '#domain/catalogue';
import { contentPath } from '#domain/content-path';
import { error, type Fault } from '#domain/fault';
import { faults as domainFaults } from '#domain/faults';
import { Application, RuleTable } from '#domain/schema/application';
import { Assessment } from '#domain/schema/assessment';
import { Competence } from '#domain/schema/competence';
import { AidDifferences, AidLabel, AidQuestion } from '#domain/schema/decision-aid';
import { Law } from '#domain/schema/law';
import { Resource } from '#domain/schema/resource';
import { Overlay, Role } from '#domain/schema/role';
import { Scenario } from '#domain/schema/scenario';
import { TaxonomyVersion } from '#domain/schema/taxonomy';
import { Term } from '#domain/schema/term';
import { competenceIds, perCompetence } from '#domain/taxonomy';
import { entries, newReading, note, place, type Reading, readFolder, readYaml, stray } from './folder.ts';
import { readCases } from './read-cases.ts';
import { readCourses } from './read-courses.ts';
import { readItems } from './read-items.ts';
import { checkTrust } from './read-trust.ts';
import { siteAddresses } from './site-addresses.ts';

/** All content but the version, which follows from it. */
export type ReadContent = Omit<Catalogue, 'version'>;

const folders = [
  'applications',
  'assessments',
  'cases',
  'competences',
  'courses',
  'decision-aid',
  'glossary',
  'items',
  'law',
  'overlays',
  'resources',
  'roles',
  'rules',
  'scenarios',
  'trust',
];

/**
 * Reads content/ and collects every fault, each with its file and line, sorted by file.
 * @param root the folder that holds content/
 * @param today such as 2026-11-22; without it nothing is too old
 * @returns no content where a file is missing that all the rest depends on
 */
export function readContent(root: string, today?: string): { content: ReadContent | undefined; faults: Fault[] } {
  const reading = newReading(root);
  for (const { name } of entries(reading, 'content')) {
    if (name === 'taxonomy.yaml' || folders.includes(name)) continue;
    stray(reading, `content/${name}`, `Deze mappen kennen we: ${folders.join(', ')}.`);
  }
  const taxonomy = readYaml(reading, contentPath.taxonomy, TaxonomyVersion);
  const rules = readYaml(reading, contentPath.rules, RuleTable);
  const competences = readCompetences(reading);
  const rest = {
    roles: readFolder(reading, 'content/roles', Role),
    overlays: readFolder(reading, 'content/overlays', Overlay),
    applications: readFolder(reading, 'content/applications', Application),
    laws: readFolder(reading, 'content/law', Law),
    terms: readFolder(reading, 'content/glossary', Term),
    cases: readCases(reading),
    decisionAid: readDecisionAid(reading),
    resources: readFolder(reading, 'content/resources', Resource),
    assessments: readFolder(reading, 'content/assessments', Assessment),
    scenarios: readFolder(reading, 'content/scenarios', Scenario),
    courses: readCourses(reading),
    items: readItems(reading),
  };
  const pages = siteAddresses(root);
  checkTrust(reading, pages, today);
  if (!taxonomy || !rules || !competences) return { content: undefined, faults: sorted(reading.faults) };
  const { version: taxonomyVersion, date: taxonomyDate } = taxonomy;
  const content = { taxonomyVersion, taxonomyDate, competences, rules, ...rest };
  const { broken: unreadable, manuscripts } = reading;
  const surroundings = { unreadable, manuscripts, pages, ...(today !== undefined && { today }) };
  const found = domainFaults(content, surroundings).map((fault) => ({
    ...place(fault, reading.places.get(fault.file)),
    ...fault,
  }));
  return { content, faults: sorted([...reading.faults, ...found]) };
}

function readDecisionAid(reading: Reading): Catalogue['decisionAid'] {
  for (const { name } of entries(reading, 'content/decision-aid')) {
    if (name === 'questions' || name === 'labels') continue;
    if (name === 'differences.yaml') readYaml(reading, 'content/decision-aid/differences.yaml', AidDifferences);
    else
      stray(reading, `content/decision-aid/${name}`, 'Hier staan de mappen questions en labels, en differences.yaml.');
  }
  return {
    questions: readFolder(reading, 'content/decision-aid/questions', AidQuestion),
    labels: readFolder(reading, 'content/decision-aid/labels', AidLabel),
  };
}

function readCompetences(reading: Reading): Catalogue['competences'] | undefined {
  const read = readFolder(reading, 'content/competences', Competence);
  const missing = competenceIds.filter((id) => !read[id] && !reading.broken.has(contentPath.competence(id)));
  for (const id of missing) {
    const file = contentPath.competence(id);
    note(
      reading,
      file,
      [error(file, [], 'Deze competentie ontbreekt.', 'Zet het bestand terug: elk profiel heeft alle zeven.')],
      () => ({}),
    );
  }
  const { begrijpen } = read;
  if (!begrijpen || competenceIds.some((id) => !read[id])) return undefined;
  return perCompetence((id) => read[id] ?? begrijpen);
}

function sorted(faults: readonly Fault[]): Fault[] {
  return faults.toSorted(
    (one, other) =>
      one.file.localeCompare(other.file) ||
      (one.line ?? 0) - (other.line ?? 0) ||
      (one.column ?? 0) - (other.column ?? 0),
  );
}
