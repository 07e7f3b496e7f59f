import { writeSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { members, reminderPlans } from '../../api/db/schema.ts';
import { remindDue } from '../../api/organisation/reminders/plan.ts';
import { testApp } from './app.ts';
import { testOrganisation } from './organisation.ts';

/** A process that reminds so many invited people, and prints each address at the moment that its mail is handed over. */
const [url = '', people = '0'] = argv.slice(2);
const mailer = {
  async send({ to, subject }: { to: string; subject: string }) {
    if (!subject.includes('herinnert')) return app.outbox.send({ to, subject, text: '', html: '' });
    writeSync(stdout.fd, `${to}\n`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  },
};
const app = await testApp({ url });
const own = await testOrganisation(app);
const createdAt = '2026-11-01T09:00:00.000Z';
const row = (at: number) => ({ id: `member-${String(at).padStart(4, '0')}`, address: `m${at}@v.example` });
await app.db.write([
  app.db.read.insert(members).values(
    Array.from({ length: Number(people) }, (_, at) => ({
      ...row(at),
      organisationId: own.id,
      status: 'invited' as const,
      createdAt,
    })),
  ),
  app.db.read.insert(reminderPlans).values({
    id: 'plan-of-the-test',
    organisationId: own.id,
    about: 'open',
    repeat: 'once',
    startsOn: '2026-11-23',
    nextOn: '2026-11-23',
    createdAt,
  }),
]);
await remindDue({ ...app.deps, mailer }, { actor: { kind: 'system' }, origin: 'test' });
