import { getCollection } from 'astro:content';
import type { DecisionAid } from '#domain/decision-aid/aid';
import type { DatedLaw } from '#domain/decision-aid/law-on';

/** What the decision aid needs in a browser: its questions and labels, and the periods of the laws that they name. */
export interface AidContent {
  aid: DecisionAid;
  laws: Readonly<Record<string, DatedLaw>>;
}

export async function decisionAid(): Promise<AidContent> {
  const [questions, labels, laws] = await Promise.all([
    getCollection('aidQuestions'),
    getCollection('aidLabels'),
    getCollection('laws'),
  ]);
  const named = new Set(
    [
      ...questions.flatMap(({ data }) => data.law),
      ...labels.flatMap(({ data }) => [...data.law, ...(data.duties ?? []).flatMap(({ law }) => law ?? [])]),
    ].map(({ law }) => law),
  );
  return {
    aid: { questions: byId(questions), labels: byId(labels) },
    laws: Object.fromEntries(
      laws.flatMap(({ id, data: { short, versions } }) =>
        named.has(id) ? [[id, { short, versions: versions.map(periodOf) }]] : [],
      ),
    ),
  };
}

function periodOf({ validFrom, validTo, appliesFrom }: DatedLaw['versions'][number]): DatedLaw['versions'][number] {
  return { validFrom, ...(validTo && { validTo }), ...(appliesFrom && { appliesFrom }) };
}

function byId<T extends { order: number }>(entries: readonly { id: string; data: T }[]): Record<string, T> {
  return Object.fromEntries(
    entries.toSorted((one, other) => one.data.order - other.data.order).map(({ id, data }) => [id, data]),
  );
}
