import type { PlanInput, PreviewInput, ReminderPlan } from '#api/organisation/reminder-plans/schema';
import { api, ask, type Outcome } from '../api.ts';

export type { ReminderPlan, ReminderPreview } from '#api/organisation/reminder-plans/schema';

const route = api.organisations[':organisation'];

/** Of whom, and what about. */
export type ReminderWish = Pick<PreviewInput, 'team' | 'about' | 'weeks' | 'dueOn'>;

/** How many would be mailed now, and how the mail looks; with a purpose also who. */
export const previewReminders = (organisation: string, json: ReminderWish & Pick<PreviewInput, 'purpose'>) =>
  ask(route['reminder-previews'].$post({ param: { organisation }, json }));

/** When they go: at once or on a day, and how often after that. */
export type ReminderTiming = Pick<PlanInput, 'repeat' | 'everyWeeks' | 'startsOn'>;

export const planReminders = (organisation: string, json: ReminderWish & ReminderTiming) =>
  ask(route['reminder-plans'].$post({ param: { organisation }, json }));

export async function reminderPlans(organisation: string): Promise<Outcome<ReminderPlan[]>> {
  const outcome = await ask(route['reminder-plans'].$get({ param: { organisation } }));
  return outcome.kind === 'ok' ? { kind: 'ok', value: outcome.value.plans } : outcome;
}

export const endReminders = (organisation: string, plan: string) =>
  ask(route['reminder-plans'][':plan'].ending.$post({ param: { organisation, plan }, json: {} }));
