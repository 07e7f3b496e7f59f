import type { CellId, CompetenceId, LevelVector } from '../taxonomy.ts';
import { freshSince } from './freshness.ts';
import { personView, type RequiredCell } from './person-view.ts';

/** open: asked and not (or no longer) shown · expiring: shown, and about to expire · renewal: an application changed */
export const reminderTopics = ['open', 'expiring', 'renewal'] as const;
export type ReminderTopic = (typeof reminderTopics)[number];

export const reminderRepeats = ['once', 'weeks', 'monthly'] as const;
export type ReminderRepeat = (typeof reminderRepeats)[number];

/** A reminder that comes back does so every so many weeks: more often would meet who rests from the last one. */
export const repeatWeeks = { least: 2, most: 26 } as const;

/** Nobody gets more than one in so many days, over all organisations that they are in. */
export const restDays = 7;

/** Who was invited and does not come is asked so many times again, and then left in peace. */
export const mostInvitationReminders = 3;

const day = 24 * 60 * 60_000;

export interface ReminderQuestion {
  about: ReminderTopic;
  /** For what expires: within so many weeks. */
  weeks: number;
  now: Date;
  freshnessMonths: number;
}

export interface Remindable {
  status: 'invited' | 'asked' | 'active' | 'ended';
  remindersOff: boolean;
  /** Only who counts in reports is reminded. */
  kind: 'absent' | 'counts' | 'advice' | 'prohibited';
  need: LevelVector;
  shown: Record<CompetenceId, string | null>;
  renewSince: string | null;
  /** How often this member was reminded. */
  reminded: number;
  /** When this person last got a reminder of any organisation, or, while invited, an invitation. */
  mailedAt: string | null;
}

/** What somebody is reminded of; of nobody else and no result but whether it still counts. */
export type Reminder =
  | { kind: 'invitation' }
  | { kind: 'open' | 'expiring'; cells: RequiredCell[] }
  | { kind: 'renewal'; since: string };

/** Moments as a query asks for them: what was shown after the first still counts, up to the second it expires soon. */
export function momentsOf({ now, freshnessMonths, weeks }: Omit<ReminderQuestion, 'about'>) {
  return {
    freshSince: freshSince(now, freshnessMonths),
    expiringBefore: freshSince(new Date(now.getTime() + weeks * 7 * day), freshnessMonths),
    restingSince: new Date(now.getTime() - restDays * day).toISOString(),
  };
}

/** What this person is due; nothing where there is nothing to do, where they don't want it, or so soon after the last. */
export function dueReminder(question: ReminderQuestion, person: Remindable): Reminder | undefined {
  const { mailedAt, remindersOff } = person;
  const rests = mailedAt !== null && mailedAt > momentsOf(question).restingSince;
  return rests || remindersOff ? undefined : reminderOf(question, person);
}

/** What there is to remind somebody of, whether they were reminded already or not. */
export function reminderOf(question: ReminderQuestion, person: Remindable): Reminder | undefined {
  const { status, kind, need, shown, renewSince, reminded } = person;
  if (kind !== 'counts') return undefined;
  if (status === 'invited')
    return question.about === 'open' && reminded < mostInvitationReminders ? { kind: 'invitation' } : undefined;
  if (status !== 'active') return undefined;
  const view = personView({ need, shown, renewSince }, question.now, question.freshnessMonths);
  if (question.about === 'renewal') return view.renewSince ? { kind: 'renewal', since: view.renewSince } : undefined;
  const { expiringBefore } = momentsOf(question);
  const cells = view.cells.filter(({ competence, attained }) =>
    question.about === 'open' ? !attained : attained && (shown[competence] ?? '') <= expiringBefore,
  );
  return cells.length > 0 ? { kind: question.about, cells } : undefined;
}

/** The cell that stands for a required level. */
export const cellOf = ({ competence, level }: RequiredCell) => `${competence}-${level}` as CellId;
