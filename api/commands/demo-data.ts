import type { Deps } from '../context.ts';
import { findLearner } from '../learners/store.ts';
import { mailIssuer } from '../session/sign-in-request.ts';
import { makeDemoOrganisation } from './demo-organisation.ts';
import { type Journey, visitor } from './node/demo-visitor.ts';

interface DemoPerson {
  address: string;
  /** Where this person is on the way. */
  about: string;
  journey: Journey;
}

const employee = {
  roles: ['medewerker'],
  overlays: [],
  applications: [{ application: 'algemene-assistent', relations: [] }],
};
const cells = ['begrijpen-1', 'gebruiken-1', 'beoordelen-1', 'recht-1', 'mensen-1', 'organiseren-1'] as const;

/** Has an account, and nothing of their own to show yet. */
const comes: Journey = async (visit) => {
  await visit(120);
};

/** Who can sign in to a fresh demo. What they did is done by the same verbs as what people do. */
export const demoPeople: readonly DemoPerson[] = [
  {
    address: 'nina@voorbeeldstad.example',
    about: 'net begonnen: heeft nog niets ingevuld',
    journey: async (visit) => {
      await visit(0);
    },
  },
  {
    address: 'noor@voorbeeldstad.example',
    about: 'koos een rol, keek naar zichzelf en las drie lessen',
    journey: async (visit) => {
      const noor = await visit(3);
      await noor.chooses({ ...employee, roles: ['medewerker', 'behandelaar'] });
      await noor.reflects(cells, 1);
      await noor.reads(3);
    },
  },
  {
    address: 'sam@voorbeeldstad.example',
    about: 'is halverwege een toets',
    journey: async (visit) => {
      const sam = await visit(1);
      await sam.chooses(employee);
      await sam.reads(6);
      const attempt = await sam.starts('gebruiken-1');
      await sam.answers(attempt, { wrong: 1, atMost: 4 });
    },
  },
  {
    address: 'fatima@voorbeeldstad.example',
    about: 'haalde twee toetsen; één nog niet, één net niet',
    journey: async (visit) => {
      const earlier = await visit(12);
      await earlier.chooses(employee);
      await earlier.reflects(cells, 2);
      await earlier.reads(10);
      for (const test of ['begrijpen-1', 'mensen-1']) await earlier.takes(test, { wrong: 1 });
      const later = await visit(2);
      await later.takes('recht-1', { wrong: 5 });
      await later.takes('beoordelen-1', { wrong: 3 });
    },
  },
  {
    address: 'jan@voorbeeldstad.example',
    about: 'haalde de basis en heeft bewijzen, waarvan één gedeeld',
    journey: async (visit) => {
      const earlier = await visit(30);
      await earlier.chooses({ ...employee, applications: [] });
      await earlier.reflects(cells, 2);
      await earlier.reads(10);
      await earlier.takes('rol-medewerker', { wrong: 1 });
      const jan = await visit(29);
      await jan.claims({ kind: 'cell', cell: 'gebruiken-1' });
      await jan.shares(await jan.claims({ kind: 'role', role: 'medewerker' }));
    },
  },
  {
    address: 'els@voorbeeldstad.example',
    about: 'meldde dat een vraag niet klopt',
    journey: async (visit) => {
      const els = await visit(4);
      await els.chooses(employee);
      const attempt = await els.takes('organiseren-1', { wrong: 2 });
      await els.reports(
        attempt,
        'q1',
        'Bij ons is het register niet openbaar. Dan kloppen er volgens mij twee antwoorden.',
      );
    },
  },
  {
    address: 'hanna@voorbeeldstad.example',
    about: 'HR van Gemeente Voorbeeldstad: ziet hoe ver mensen zijn',
    journey: comes,
  },
  {
    address: 'mark@voorbeeldstad.example',
    about: 'leidinggevende van Dienstverlening: ziet die mensen met naam, want de gemeente zette dat aan',
    journey: comes,
  },
  {
    address: 'astrid@voorbeeldstad.example',
    about: 'beheerder van Gemeente Voorbeeldstad',
    journey: comes,
  },
  {
    address: 'omar@voorbeeldstad.example',
    about: 'eigenaar van de toepassingen van Gemeente Voorbeeldstad',
    journey: comes,
  },
  {
    address: 'rita@voorbeeldstad.example',
    about: 'controleur van Gemeente Voorbeeldstad: ziet geen mensen',
    journey: comes,
  },
  {
    address: 'thea@radio.example',
    about: 'trainer: beantwoordt meldingen over vragen',
    journey: async (visit) => {
      const thea = await visit(20);
      await thea.becomes('trainer');
    },
  },
];

/** Makes the people and the organisation of the demo that are not there yet, and answers how many people it made. */
export async function makeDemoData(deps: Deps): Promise<number> {
  let made = 0;
  for (const { address, journey } of demoPeople) {
    if (await findLearner(deps.db, mailIssuer, address)) continue;
    await journey((daysAgo) => visitor(deps, address, daysAgo));
    made += 1;
  }
  await makeDemoOrganisation(deps);
  return made;
}
