import { writeSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { answersTo, appWithBank, key } from './bank.ts';

/** A process that saves answers of many learners at once, and prints each one as soon as it was acknowledged. */
const [url = ''] = argv.slice(2);
const app = await appWithBank({ url });

const learners = [];
for (let at = 0; at < 12; at++) {
  const person = await app.signedIn(`deelnemer${at}@voorbeeldstad.nl`);
  const { body } = await person.post('/attempts', { assessment: 'rol-medewerker' }, key());
  learners.push({ person, id: String(body.id), answers: await answersTo(app, body.id) });
}
await Promise.all(
  learners.map(async ({ person, id, answers }) => {
    for (const { question, answer } of answers) {
      const { status } = await person.put(`/attempts/${id}/answers/${question}`, { answer });
      if (status === 200) writeSync(stdout.fd, `${JSON.stringify({ attempt: id, question })}\n`);
    }
  }),
);
