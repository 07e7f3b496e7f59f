import { z } from '@hono/zod-openapi';
import { reminderRepeats, reminderTopics, repeatWeeks } from '#domain/organisation/reminder';
import { OpaqueId, Time } from '../../http/answers.ts';
import { Purpose } from '../looks/schema.ts';
import { OrganisationParam } from '../organisations/schema.ts';

const Day = z.iso.date();
const count = (what: string) => z.number().int().describe(what).optional();

const asked = {
  team: OpaqueId.optional().describe('Alleen dit team, met de teams eronder. Een leidinggevende kiest een eigen team.'),
  about: z
    .enum(reminderTopics)
    .describe('open: wat gevraagd is en nog niet aangetoond · expiring: wat verloopt · renewal: wat te vernieuwen is.'),
  weeks: z.number().int().min(1).max(26).default(8).describe('Bij expiring: wat binnen zoveel weken verloopt.'),
  dueOn: Day.optional().describe('De dag die de mail noemt als uiterste dag. De mail krijgt dan een agendabestand.'),
};

export const PreviewInput = z
  .strictObject({
    ...asked,
    purpose: Purpose.optional().describe(
      'Vul dit in om ook namen te zien, als je die mag zien. Wie erop staat, kan lezen dat je keek en waarvoor.',
    ),
  })
  .openapi('ReminderPreviewInput');
export type PreviewInput = z.infer<typeof PreviewInput>;

const ExampleMail = z.strictObject({ subject: z.string(), text: z.string(), html: z.string() });

export const ReminderPreview = z
  .strictObject({
    people: count(
      'Zoveel mensen krijgen nu een mail. Ontbreekt voor wie mensen niet met naam mag zien, en zonder doel als er te weinig mensen zijn om te tellen.',
    ),
    invited: count('Zoveel van hen doen nog niet mee, en krijgen een herinnering aan de uitnodiging.'),
    skipped: count(
      'Zoveel mensen slaan we over: korter dan een week geleden gemaild, of ze willen geen herinneringen.',
    ),
    names: z
      .array(z.strictObject({ member: OpaqueId, name: z.string(), address: z.string() }))
      .optional()
      .describe('De eerste vijftig op naam, als je zei waarvoor.'),
    mail: ExampleMail.describe('Zo ziet de mail eruit, met een voorbeeld van wat er open kan staan.'),
    invitation: ExampleMail.optional().describe('Zo ziet de mail eruit voor wie nog niet meedoet.'),
  })
  .openapi('ReminderPreview');
export type ReminderPreview = z.infer<typeof ReminderPreview>;

export const PlanInput = z
  .strictObject({
    ...asked,
    repeat: z.enum(reminderRepeats).describe('once: één keer · weeks: om de zoveel weken · monthly: elke maand.'),
    everyWeeks: z
      .number()
      .int()
      .min(repeatWeeks.least)
      .max(repeatWeeks.most)
      .optional()
      .describe('Bij weeks: om de hoeveel weken de mail gaat.'),
    startsOn: Day.optional().describe('De eerste dag. Zonder dag gaan de mails meteen weg.'),
  })
  .openapi('ReminderPlanInput');
export type PlanInput = z.infer<typeof PlanInput>;

export const ReminderPlan = z
  .strictObject({
    id: OpaqueId,
    team: OpaqueId.optional(),
    teamName: z.string().optional().describe('Hoe het team heette. Zonder team was het voor de hele organisatie.'),
    about: z.enum(reminderTopics),
    repeat: z.enum(reminderRepeats),
    everyWeeks: z.number().int().optional().describe('Om de hoeveel weken, bij weeks.'),
    weeks: z.number().int(),
    dueOn: Day.optional(),
    startsOn: Day,
    nextOn: Day.optional().describe('De dag waarop de volgende mails gaan. Ontbreekt als er geen meer gaan.'),
    createdAt: Time,
    endedAt: Time.optional().describe('Wanneer het klaar was, of is gestopt.'),
    sent: count(
      'Zoveel mails zijn verstuurd. Ontbreekt voor wie mensen niet met naam mag zien, en als er te weinig mensen zijn om te tellen.',
    ),
    waiting: count('Zoveel mails wachten nog.'),
    failed: count('Zoveel mails kregen we niet weg.'),
  })
  .openapi('ReminderPlan');
export type ReminderPlan = z.infer<typeof ReminderPlan>;
export const ReminderPlans = z
  .strictObject({ plans: z.array(ReminderPlan).describe('De nieuwste 200, de laatste eerst.') })
  .openapi('ReminderPlans');

export const PlanParam = OrganisationParam.extend({ plan: OpaqueId.describe('De herinnering.') });
