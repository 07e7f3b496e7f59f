import type { Holding } from '#domain/carry-over';
import { api, ask, type Outcome } from './api.ts';
import { type Compared, compare } from './carry-over.ts';
import { currentSession, type Learner } from './session.ts';

const askAttempts = () => ask(api.attempts.$get({ query: { limit: '200' } }));
const askBadges = () => ask(api.badges.$get({ query: { limit: '200' } }));
const askReports = () => ask(api['question-reports'].$get({ query: { limit: '200' } }));

type ValueOf<F extends () => Promise<Outcome<unknown>>> = Extract<Awaited<ReturnType<F>>, { kind: 'ok' }>['value'];
export type OwnReport = ValueOf<typeof askReports>['reports'][number];

export interface Account {
  learner: Learner;
  expiresAt: string;
  held: Holding;
  /** True where this device and the account hold different things. */
  differs: boolean;
  attempts: { submitted: number; open: number };
  badges: number;
  reports: OwnReport[];
}

/** Everything that is kept about who is signed in; undefined where nobody is. */
export async function ownAccount(): Promise<Outcome<Account | undefined>> {
  const session = await currentSession();
  if (session.kind !== 'ok') return session;
  if (!session.value.signedIn) return { kind: 'ok', value: undefined };
  const { learner, expiresAt } = session.value;
  const [compared, attempts, badges, reports] = await Promise.all([
    compare(),
    askAttempts(),
    askBadges(),
    askReports(),
  ]);
  if (compared.kind !== 'ok') return compared;
  if (attempts.kind !== 'ok') return attempts;
  if (badges.kind !== 'ok') return badges;
  if (reports.kind !== 'ok') return reports;
  const submitted = attempts.value.attempts.filter(({ submittedAt }) => submittedAt).length;
  return {
    kind: 'ok',
    value: {
      learner,
      expiresAt,
      ...heldBy(compared.value),
      attempts: { submitted, open: attempts.value.attempts.length - submitted },
      badges: badges.value.badges.length,
      reports: reports.value.reports,
    },
  };
}

const heldBy = ({ account, differences }: Compared) => ({ held: account, differs: differences.length > 0 });
