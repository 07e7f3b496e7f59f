import { allLessons } from '#domain/catalogue';
import { dayInTheNetherlands } from '#domain/day';
import type { Situation } from '#domain/situation';
import { type CellId, cellParts } from '#domain/taxonomy';
import { saveAnswer } from '../../attempts/save-answer.ts';
import { startAttempt } from '../../attempts/start.ts';
import { submitAttempt } from '../../attempts/submit.ts';
import { claimBadge } from '../../badges/claim.ts';
import { setSharing } from '../../badges/share.ts';
import type { Caller, Deps, Person } from '../../context.ts';
import { changeGrant } from '../../learners/grant.ts';
import { createOutbox } from '../../outbox/outbox.ts';
import { saveProfile } from '../../profile/profile.ts';
import { saveCompletions } from '../../profile/save-completions.ts';
import { saveReflections } from '../../profile/save-reflections.ts';
import { reportQuestion } from '../../question-reports/report.ts';
import { requestSignIn } from '../../session/request-sign-in.ts';
import { signIn } from '../../session/sign-in.ts';
import { demoAnswers } from './answers.ts';

export type Journey = (visit: (daysAgo: number) => Promise<Awaited<ReturnType<typeof visitor>>>) => Promise<void>;
type Claimed = { kind: 'cell'; cell: CellId } | { kind: 'role'; role: string };

const day = 24 * 60 * 60_000;
const origin = 'command demo-data';

/** A person of the demo on a day in the past, signed in; everything is done by the verbs that the API has. */
export async function visitor(today: Deps, address: string, daysAgo: number) {
  const at = new Date(today.now().getTime() - daysAgo * day);
  const deps: Deps = { ...today, now: () => at };
  const by: Caller<Person> = { actor: { kind: 'learner', id: await signedIn(deps, address) }, origin };
  const { catalogue } = deps;

  return {
    chooses: (situation: Situation) => saveProfile(deps, by, situation),
    reflects: (cells: readonly CellId[], answer: 0 | 1 | 2) => {
      const reflectedAt = at.toISOString();
      return saveReflections(
        deps,
        by,
        cells.map((cell) => ({ cell, answers: statements(deps, cell).map(() => answer), reflectedAt })),
      );
    },
    reads: (lessons: number) => {
      const completedOn = dayInTheNetherlands(at);
      const read = allLessons(catalogue).slice(0, lessons);
      return saveCompletions(
        deps,
        by,
        read.map(({ id }) => ({ lesson: id, completedOn })),
      );
    },
    starts: async (assessment: string) => (await startAttempt(deps, by, assessment, deps.newId())).id,
    answers: async (attempt: string, { wrong, atMost }: { wrong: number; atMost: number }) => {
      const answers = await demoAnswers(deps, by.actor.id, attempt, wrong);
      for (const { question, answer } of answers.slice(0, atMost))
        await saveAnswer(deps, by, { attempt, question, answer });
    },
    takes: async (assessment: string, { wrong }: { wrong: number }) => {
      const { id: attempt } = await startAttempt(deps, by, assessment, deps.newId());
      const answers = await demoAnswers(deps, by.actor.id, attempt, wrong);
      await submitAttempt(deps, by, { attempt, answers }, deps.newId());
      return attempt;
    },
    claims: async (claimed: Claimed) => (await claimBadge(deps, by, { ...claimed, withAddress: false })).badge.id,
    shares: (badge: string) => setSharing(deps, by, badge, true),
    reports: (attempt: string, question: string, remark: string) =>
      reportQuestion(deps, by, { attempt, question, remark }),
    becomes: (role: 'trainer') =>
      changeGrant(deps, { actor: { kind: 'system' }, origin }, { address, role, change: 'give' }),
  };
}

/** Signs in by the link, with a letterbox of its own so that the demo's outbox stays empty. */
async function signedIn(deps: Deps, address: string): Promise<string> {
  const letterbox = createOutbox(deps);
  await requestSignIn({ ...deps, mailer: letterbox }, { actor: { kind: 'visitor' }, origin }, address);
  const token = letterbox.mails()[0]?.text.match(/#(\S+)/)?.[1] ?? '';
  return (await signIn(deps, { actor: { kind: 'visitor' }, origin }, { token })).learner.id;
}

function statements({ catalogue }: Deps, cell: CellId): readonly string[] {
  const { competence, level } = cellParts(cell);
  return catalogue.competences[competence].levels[level]?.reflection ?? [];
}
