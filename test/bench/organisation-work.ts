import { person } from '../support/people-import.ts';
import type { openConnections } from './load.ts';

/** Somebody of the organisation at work: asks its API, and stops where the answer is not what was to be expected. */
export interface Office {
  ask(method: string, path: string, body?: unknown): Promise<Answer>;
}
interface Answer {
  status: number;
  body: string;
}

export function officeOf({ send }: ReturnType<typeof openConnections>, cookie: string, organisation: string): Office {
  return {
    async ask(method, path, body) {
      const question = () => send(method, `/api/v1/organisations/${organisation}${path}`, body, { cookie });
      let answer = await question();
      while (isUnderWay(answer)) answer = await question();
      if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.body.slice(0, 500)}`);
      return answer;
    },
  };
}

/** Whoever uses a browser waits for the same: it asks again. */
const isUnderWay = ({ status, body }: Answer) => status === 503 && JSON.parse(body).code === 'under-way';

/** Until nothing is left of what was changed but what is reckoned from it. */
const untilDone = ({ ask }: Office) => ask('GET', '/teams');

const everybody = { filter: {} };
const perPart = 500;

/** Sends a list of new people and confirms it; answers after how many seconds it counted, and everything showed it. */
export async function importPeople({ ask }: Office, count: number): Promise<{ counted: number; shown: number }> {
  const people = Array.from({ length: count }, (_, at) =>
    person(at + 2, `nieuw${at}@organisatie-01.example`, {
      name: `Nieuw ${at} de Vries`,
      team: [`Nieuwe directie ${at % 10}`, `Afdeling ${at % 200}`],
      roles: ['medewerker'],
    }),
  );
  const told = ['address', 'name', 'team', 'roles'];
  const begun = await ask('POST', '/people-imports', { told, people: count, endOthers: false });
  const path = `/people-imports/${JSON.parse(begun.body).id}`;
  for (let part = 1; (part - 1) * perPart < count; part++)
    await ask('PUT', `${path}/parts/${part}`, { people: people.slice((part - 1) * perPart, part * perPart) });
  const { added, changed, same, ended } = JSON.parse((await ask('GET', path)).body);
  const from = performance.now();
  await ask('POST', `${path}/confirmation`, { added, changed, same, ended });
  const counted = secondsSince(from);
  await ask('GET', '/dashboard');
  return { counted, shown: secondsSince(from) };
}

/** Gives everybody an application; answers which. */
export async function assignToEverybody(office: Office): Promise<string> {
  const { ask } = office;
  const [application] = JSON.parse((await ask('GET', '/applications')).body).applications;
  const what = [{ kind: 'application', subject: application.id, relations: ['user'] }];
  await ask('POST', '/assignments', { what, to: everybody });
  await untilDone(office);
  return application.id;
}

/** Another model of an application that everybody works with: everybody has something to renew. */
export async function changeForEverybody(office: Office, id: string): Promise<void> {
  const { ask } = office;
  const path = `/applications/${id}`;
  const { name, description, purpose, basedOn, properties, origins, reviewOn, updatedAt } = JSON.parse(
    (await ask('GET', path)).body,
  );
  const application = { name, description, purpose, basedOn, properties, origins, reviewOn, model: 'Een ander model' };
  await ask('PUT', path, { application, updatedAt });
  await untilDone(office);
}

/** Takes that application away from everybody. */
export async function endForEverybody(office: Office, id: string): Promise<void> {
  await office.ask('POST', '/assignment-endings', { what: [{ kind: 'application', subject: id }], to: everybody });
  await untilDone(office);
}

/** A file with everybody in it, of which each of them sees that it was made. */
export async function fileOfEverybody(office: Office): Promise<void> {
  await office.ask('POST', '/member-files', { form: 'csv', purpose: 'progress' });
  await untilDone(office);
}

/** How long the month-end of an organisation still takes to be sealed, in seconds; answers the seal too. */
export async function monthEndSealed({ ask }: Office): Promise<{ id: string; seconds: number }> {
  const from = performance.now();
  for (;;) {
    const { seals } = JSON.parse((await ask('GET', '/seals')).body);
    if (seals[0]) return { id: seals[0].id, seconds: secondsSince(from) };
    await new Promise((next) => setTimeout(next, 100));
  }
}

export const secondsSince = (from: number) => (performance.now() - from) / 1000;
