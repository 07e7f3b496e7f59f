import { parseArgs } from 'node:util';
import { demoPeople, makeDemoData } from './demo-data.ts';
import { CannotStart, run } from './node/cannot-start.ts';
import { loadOpenItems } from './node/open-items.ts';
import { openDeps, openMigrated, settingsOrStop } from './node/surroundings.ts';
import { type Simulated, simulateAnswers } from './simulate-answers.ts';
import { fullSet, simulateOrganisations } from './simulate-organisations.ts';

const most = 50_000;

/**
 * `npm run demo-data`: makes the people of the demo that are not there yet, as `npm start` does. With
 * `-- --simulate 3000` also the answers of so many tests by people who do not exist; with `-- --organisations` fifty
 * organisations of such people.
 */
await run(async () => {
  const settings = settingsOrStop();
  if (settings.production)
    throw new CannotStart('Deelnemers van de demo horen niet in productie. Er is niets gemaakt.');
  const { tests, organisations } = asked();
  const deps = await openDeps(settings, await openMigrated(settings));
  await loadOpenItems(deps, 'command demo-data', settings);
  const made = await makeDemoData(deps);
  const simulated = tests === undefined ? undefined : await simulateAnswers(deps, tests);
  const filled = organisations ? await simulateOrganisations(deps, fullSet) : undefined;
  deps.db.client.close();
  console.log(made === 0 ? 'Alle deelnemers van de demo waren er al.' : `${made} deelnemers gemaakt voor de demo.`);
  for (const { address, about } of demoPeople) console.log(`  ${address.padEnd(28)} ${about}`);
  if (simulated) console.log(sentence(simulated));
  if (filled) console.log(organisationSentence(filled));
});

function asked(): { tests: number | undefined; organisations: boolean } {
  const { values } = parseArgs({ options: { simulate: { type: 'string' }, organisations: { type: 'boolean' } } });
  const { simulate, organisations = false } = values;
  if (simulate === undefined) return { tests: undefined, organisations };
  const tests = Number(simulate);
  if (Number.isInteger(tests) && tests > 0 && tests <= most) return { tests, organisations };
  throw new CannotStart(`Geef achter --simulate hoeveel toetsen je wilt: een getal van 1 tot en met ${most}.`);
}

function sentence(simulated: Simulated): string {
  if (simulated.kind === 'there-already')
    return `Er staan al ${simulated.answers} gesimuleerde antwoorden in deze database. Er is niets bijgekomen.`;
  const { tests, answers } = simulated;
  return `${tests} toetsen gesimuleerd, samen ${answers} antwoorden. Ze komen niet van mensen, en dat staat erbij.`;
}

function organisationSentence(filled: 'made' | 'there-already'): string {
  if (filled === 'there-already')
    return 'Er staan al gesimuleerde organisaties in deze database. Er is niets bijgekomen.';
  const { organisations, people, results } = fullSet;
  return `${organisations} organisaties gesimuleerd, met samen ${people} mensen en ${results} uitslagen. Log bij de grootste in als hr@organisatie-01.example.`;
}
