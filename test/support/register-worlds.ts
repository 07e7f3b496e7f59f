import fc from 'fast-check';
import { type RegisterEntry, registerCategories, registerStatuses } from '../../src/domain/algorithm-register/entry.ts';
import { fromRegister } from '../../src/domain/algorithm-register/take-over.ts';
import { propertyNames } from '../../src/domain/application.ts';
import { answered, type RegisteredApplication } from '../../src/domain/organisation/application.ts';
import { registered } from './registered-application.ts';
import { harmless } from './taxonomy.ts';

const words = fc.constantFrom(
  'Een medewerker beslist.',
  'Er is geen menselijke tussenkomst.',
  'Besluiten.',
  'Adressen.',
);

/** An entry under one of a few numbers, so that imports meet each other. */
const anyEntry: fc.Arbitrary<RegisterEntry> = fc.record(
  {
    id: fc.constantFrom('1', '2', '3', '4'),
    name: fc.constantFrom('Lakken', 'Zoeken', 'Kiezen'),
    description: words,
    goal: words,
    humanIntervention: words,
    data: words,
    provider: fc.constantFrom('Intern', 'Bedrijf'),
    status: fc.constantFrom(...registerStatuses),
    category: fc.constantFrom(...registerCategories),
  },
  { requiredKeys: ['id', 'name'] },
);

export const anyImport = fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 4 });

/** What an organisation adds by itself. */
const additions = fc.record(
  {
    name: fc.constant('Onze naam'),
    purpose: fc.constant('Ons doel'),
    owner: fc.constant('lid-7'),
    reviewOn: fc.constant('2027-03-01'),
    model: fc.constant('Model 2'),
    basedOn: fc.constant('chatbot'),
    retired: fc.constant('2026-10-01'),
    instruction: fc.constant({
      content: { kind: 'text' as const, text: 'Lees eerst.' },
      version: '2',
      since: '2026-05-01',
    }),
  },
  { requiredKeys: [] },
);

/** Applications from an earlier import, some worked on since, and one made by hand. */
export const anyRegister: fc.Arbitrary<RegisteredApplication[]> = fc
  .array(fc.tuple(additions, fc.subarray([...propertyNames]), fc.boolean()), { minLength: 4, maxLength: 4 })
  .chain((made) =>
    anyImport.map((entries) => [
      registered('Met de hand'),
      ...entries.map((entry, at) => {
        const [added, names, withdrawn] = made[at] ?? [{}, [], false];
        const fresh = { ...fromRegister(entry, { id: `eigen-${entry.id}`, on: '2026-01-01' }), ...added };
        const known = answered(fresh, Object.fromEntries(names.map((name) => [name, harmless[name]])));
        return withdrawn && known.register
          ? { ...known, register: { ...known.register, withdrawnOn: '2026-02-01' } }
          : known;
      }),
    ]),
  );
