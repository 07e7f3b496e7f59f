import { contentPath } from '../content-path.ts';
import { branchesOf, type DecisionAid, firstQuestion, isEnding } from '../decision-aid/aid.ts';
import { verdictOf } from '../decision-aid/outcome.ts';
import { allWays, labelsOfPath, type PathStep } from '../decision-aid/way.ts';
import { error, type Fault } from '../fault.ts';
import type { AidQuestion } from '../schema/decision-aid.ts';

/** Circles, questions and labels that nobody comes to, answers without a way on, and outcomes without a verdict. */
export function aidWayFaults(aid: DecisionAid): Fault[] {
  const circle = circleFrom(aid, firstQuestion(aid), []);
  if (circle) return [goesRound(circle)];
  const stuck = stuckFaults(aid);
  return stuck.length > 0 ? stuck : walkFaults(aid);
}

/** The ids of a circle, its first question repeated at its end. */
function circleFrom(aid: DecisionAid, id: string, before: readonly string[]): readonly string[] | undefined {
  if (before.includes(id)) return [...before.slice(before.indexOf(id)), id];
  for (const to of nextOf(aid.questions[id])) {
    const circle = circleFrom(aid, to, [...before, id]);
    if (circle) return circle;
  }
  return undefined;
}

function nextOf(question: AidQuestion | undefined): string[] {
  const all = (question?.answers ?? []).flatMap((answer) => branchesOf(answer).map(({ to }) => to));
  return [...new Set(all)].filter((to) => !isEnding(to));
}

function goesRound(circle: readonly string[]): Fault {
  const problem = `De vragen lopen rond: ${circle.join(', ')}.`;
  return error(
    contentPath.aidQuestion(circle.at(-2) ?? ''),
    [],
    problem,
    'Laat een van deze antwoorden verder wijzen.',
  );
}

/** A list of ways must end with one that always fits. */
function stuckFaults({ questions }: DecisionAid): Fault[] {
  return Object.entries(questions).flatMap(([id, { answers }]) =>
    answers.flatMap((answer, index) => {
      const last = branchesOf(answer).at(-1);
      if (!last?.when && !last?.unless) return [];
      const problem = `Na het antwoord ‘${answer.id}’ past soms geen enkele weg.`;
      const repair = 'Zet als laatste een weg zonder ‘when’ en zonder ‘unless’.';
      return [error(contentPath.aidQuestion(id), ['answers', index, 'next'], problem, repair)];
    }),
  );
}

function walkFaults(aid: DecisionAid): Fault[] {
  const { questions, labels } = aid;
  const seen = new Set<string>();
  const undecided = new Map<string, Fault>();
  for (const { path } of allWays(aid)) {
    const given = labelsOfPath(path);
    for (const file of [...path.map(({ id }) => contentPath.aidQuestion(id)), ...given.map(contentPath.aidLabel)])
      seen.add(file);
    const last = path.at(-1);
    if (!last || verdictOf(given.flatMap((id) => labels[id] ?? []))) continue;
    undecided.set(`${last.id} ${last.answer.id}`, withoutVerdict(last));
  }
  const unseen = (all: object, path: (id: string) => string) =>
    Object.keys(all)
      .map(path)
      .filter((file) => !seen.has(file));
  return [
    ...undecided.values(),
    ...unseen(questions, contentPath.aidQuestion).map((file) =>
      error(file, [], 'Geen enkel antwoord leidt naar deze vraag.', 'Wijs ernaar bij ‘next’, of haal het bestand weg.'),
    ),
    ...unseen(labels, contentPath.aidLabel).map((file) =>
      error(file, [], 'Geen enkel antwoord geeft dit kenmerk.', 'Zet het bij ‘labels’, of haal het bestand weg.'),
    ),
  ];
}

function withoutVerdict({ id, question, answer }: PathStep): Fault {
  const problem = `Na het antwoord ‘${answer.id}’ is er soms geen uitkomst: geen enkel kenmerk op die weg heeft een ‘verdict’.`;
  const repair = 'Geef een kenmerk met een risicogroep, of een dat zegt dat de wet niet geldt.';
  return error(contentPath.aidQuestion(id), ['answers', question.answers.indexOf(answer)], problem, repair);
}
