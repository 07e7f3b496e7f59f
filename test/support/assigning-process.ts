import { writeSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { testApp } from './app.ts';
import { addMany } from './many-members.ts';
import { testOrganisation } from './organisation.ts';

/** A process that gives so many people an application: prints a line when that counts, and for each part that is done. */
const [url = '', people = '0'] = argv.slice(2);
const app = await testApp({ url });
const own = await testOrganisation(app);
await addMany(app, own.id, Number(people));
const { client } = app.db;
const batch = client.batch.bind(client);
client.batch = async (statements, mode) => {
  const done = await batch(statements, mode);
  if (!JSON.stringify(statements).includes('unfinished_parts')) return done;
  writeSync(stdout.fd, 'written\n');
  await new Promise((resolve) => setTimeout(resolve, 50));
  return done;
};
await own.administrator.post(`${own.path}/assignments`, {
  what: [{ kind: 'application', subject: 'schrijfhulp' }],
  to: { filter: {} },
});
