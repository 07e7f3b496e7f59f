import type { Assignment } from '#api/organisation/assignments/schema';
import { type Relation, relations } from '#domain/application';
import { counted } from './numbers.ts';
import { profileText } from './profile.ts';
import { joined } from './shared.ts';

/** "gebruiker en beslisser": what somebody does with an application; nothing of what is no application. */
export function relationWords(kind: Assignment['kind'], held: readonly Relation[]): string {
  if (kind !== 'application') return '';
  const all = held.length === 0 ? (['user'] as const) : relations.filter((one) => held.includes(one));
  return joined(all.map((one) => profileText.relations[one].name));
}

export const assignmentsText = {
  title: 'Rollen en toepassingen',
  person: 'Wat je hier vastlegt, leest de persoon in het eigen account, en kan die betwisten.',
  team: (team: string) => `Wat voor ${team} geldt, geldt ook voor de teams eronder en wie er later bij komt.`,
  loading: 'Even ophalen wat is vastgelegd …',
  none: 'Nog niets vastgelegd. Dan geldt wat elke medewerker nodig heeft.',
  kinds: { role: 'Rol', overlay: 'Functie', application: 'Toepassing' } satisfies Record<Assignment['kind'], string>,
  groups: { role: 'Rollen', overlay: 'Functies', application: 'Toepassingen' } satisfies Record<
    Assignment['kind'],
    string
  >,
  via: (team: string) => `via team ${team}`,
  what: 'Wat leg je vast?',
  choose: 'Kies een rol, functie of toepassing',
  chooseFault: 'Kies eerst wat je vastlegt.',
  relationsTitle: 'Wat doen zij ermee?',
  relationsHint: 'Dit komt bij wat zij er al mee doen. Weghalen doe je apart.',
  relations: {
    user: 'De toepassing gebruiken',
    decider: 'Over mensen beslissen met wat eruit komt',
    publisher: 'Publiceren wat eruit komt, of er inwoners mee antwoorden',
    overseer: 'Opletten of het goed gaat, en mogen ingrijpen',
    owner: 'Eigenaar zijn: over het gebruik gaan',
    builder: 'De toepassing bouwen of beheren',
  } satisfies Record<Relation, string>,
  add: 'Leg vast',
  adding: 'Bezig',
  added: (title: string, count: number, changed: number) =>
    count === 0 && changed > 0
      ? `Bij ${title} is bijgewerkt wat ${changed === 1 ? 'iemand' : 'mensen'} ermee ${changed === 1 ? 'doet' : 'doen'}.`
      : count === 0
        ? `${title} was al vastgelegd.`
        : `${title} is ${count === 1 ? '' : `${count} keer `}vastgelegd.`,
  end: 'Haal weg',
  endOf: (title: string) => `Haal weg: ${title}`,
  ended: (title: string) => `${title} geldt niet meer.`,
  bulk: {
    title: 'Leg iets vast voor deze mensen',
    why: 'Voor iedereen die nu bij de keuze hierboven hoort, ook wie nog niet op de pagina staat. Wie al weg is, telt niet mee.',
    shown: (count: number) => `Voor de ${counted(count, 'persoon', 'mensen')} die je zoekopdracht vond.`,
  },
  authority: {
    why: 'Toezicht op een toepassing met een hoog risico ligt bij mensen die daarvoor zijn aangewezen (AI-verordening, artikelen 14 en 26 lid 2). Leg vast wie de bevoegdheid gaf. De persoon leest dit.',
    by: { label: 'Wie gaf de bevoegdheid?', hint: 'Een orgaan of functie, zoals de directie. Geen naam.' },
    on: { label: 'Op welke dag?' },
    faults: { by: 'Schrijf welk orgaan of welke functie dat deed.', on: 'Kies een dag, uiterlijk vandaag.' },
    given: (by: string, day: string) => `bevoegdheid van ${by}, ${day}`,
  },
  open: 'Wat hier geldt',
  openOf: (team: string) => `Wat hier geldt: ${team}`,
};

export const disputesText = {
  title: 'Wat mensen betwisten',
  why: 'Iemand vindt dat een rol of toepassing niet klopt. Antwoord, en laat het staan of haal het weg.',
  loading: 'De reacties worden opgehaald …',
  none: 'Niemand wacht op antwoord.',
  says: (by: string, title: string, day: string) => `${by} over ${title}, ${day}`,
  ofTeam: (team: string) =>
    `Dit komt door team ${team} en geldt voor iedereen daar. Van één persoon kun je het niet weghalen. Dit kan wel:`,
  toPerson: (by: string) => `Zet ${by} in een ander team, of vraag minder`,
  toTeam: (team: string) => `Haal het weg bij ${team}, dan geldt het daar voor niemand meer`,
  thenAnswer: 'Antwoord daarna. Spreken jullie iets anders af? Geef dan gelijk en schrijf op wat.',
  past: 'Dit geldt niet meer voor deze persoon. Er is alleen nog een antwoord nodig.',
  answer: { label: 'Je antwoord', hint: 'De persoon leest dit in het eigen account.' },
  fault: 'Schrijf een antwoord van minstens vijf tekens.',
  keep: 'Antwoord en laat staan',
  withdraw: 'Antwoord en haal weg',
  uphold: 'Geef gelijk en antwoord',
  answerPast: 'Antwoord',
};
