import { memberStatusNames } from '#domain/organisation/people-file';
import type { Part } from '#domain/people-import/fault';
import type { Field } from '#domain/people-import/heading';
import type { Kind } from '#domain/people-import/people';
import type { ImportDone, ImportPreview } from '#domain/people-import/preview';
import { mostRows } from '#domain/table/table';
import { capital, inWords } from './numbers.ts';
import { joined } from './shared.ts';

const thousands = (count: number) => count.toLocaleString('nl-NL');
const counted = (count: number, one: string, more: string) =>
  count === 1 ? `één ${one}` : `${thousands(count)} ${more}`;
const people = (count: number) => counted(count, 'persoon', 'mensen');
const rows = (count: number) => counted(count, 'rij', 'rijen');

export const peopleImportText = {
  loading: 'De rollen en teams worden opgehaald …',
  notForYou: 'Een lijst met mensen zet wie de mensen bijhoudt erin: een beheerder of HR van je organisatie.',
  title: 'Kies je lijst',
  intro:
    'Een lijst uit je personeelssysteem of uit Excel, met bovenaan de namen van de kolommen. We lezen hem hier in je browser. Er wordt pas iets verstuurd als jij dat kiest.',
  takes: 'Dit kan erin staan',
  fields: {
    address: 'E-mailadres van het werk',
    name: 'Naam',
    firstName: 'Voornaam',
    infix: 'Tussenvoegsel',
    lastName: 'Achternaam',
    directorate: 'Directie of sector',
    department: 'Afdeling (onder de directie)',
    team: 'Team (onder de afdeling)',
    parentTeam: 'Het team erboven',
    roles: 'Rol of functienaam',
    overlays: 'Extra functie bij AI',
    applications: 'AI-toepassingen',
  } as const satisfies Record<Field, string>,
  takesHint:
    'Alleen het e-mailadres is nodig. Meer waarden in één cel scheid je met een puntkomma, lagen van teams met een schuine streep. Andere kolommen slaan we over.',
  example: 'Download een voorbeeld',
  exampleName: 'voorbeeld-mensen.csv',
  exampleRows: [
    ['E-mailadres', 'Naam', 'Afdeling', 'Team', 'Rol', 'Extra functie', 'AI-toepassingen'],
    [
      'naam@organisatie.nl',
      'Voornaam Achternaam',
      'Ruimte',
      'Vergunningen',
      'Behandelaar',
      'AI-champion',
      'Vertaalhulp; Codeassistent',
    ],
  ],
  file: {
    drop: 'Sleep een lijst hierheen',
    or: 'of',
    choose: 'Kies een bestand',
    chooseHint: `Excel (.xlsx) of CSV, hoogstens 10 MB en ${thousands(mostRows)} rijen.`,
  },
  reading: 'Bezig met lezen',
  readAs: (name: string) => `Gelezen: ${name}`,

  sheet: 'Welk blad wil je gebruiken?',
  sheetRows: (count: number) => rows(count),

  columns: 'Wat staat in welke kolom?',
  columnsHint: 'We hebben de kolommen herkend aan hun naam. Klopt er iets niet, kies dan zelf.',
  heads: { heading: 'Kolom in je bestand', sample: 'Voorbeeld', field: 'Wordt' },
  untitled: (at: number) => `Kolom ${at + 1}, zonder naam`,
  skip: 'Niet overnemen',
  fieldOf: (heading: string) => `Wat is de kolom ${heading}?`,
  refused: (what: string) => `Deze kolom nemen we niet over: ${what} hoort hier niet. Er wordt niets van verstuurd.`,
  ignored: (headings: readonly string[]) => `Deze kolommen slaan we over: ${joined(headings)}.`,
  noAddress: 'Kies eerst welke kolom het e-mailadres is.',

  unknown: (count: number) =>
    count === 1 ? 'Eén naam kennen we niet' : `${capital(inWords(count))} namen kennen we niet`,
  unknownHint: 'Zeg wat een naam betekent, dan geldt dat op elke rij waar hij staat.',
  kinds: { roles: 'rol', overlays: 'functie', applications: 'toepassing' } as const satisfies Record<Kind, string>,
  unknownOn: (kind: string, count: number) => `${kind}, op ${rows(count)}`,
  choose: 'Kies …',
  nothing: 'Laat weg',
  suggested: (title: string) => `${title} (lijkt erop)`,
  applySuggestions: 'Neem alles over wat erop lijkt',
  moreUnknown: (count: number) => `Nog ${count} namen. Die staan hieronder bij de rijen.`,

  list: 'Controleer de lijst',
  found: (total: number, faulty: number) =>
    faulty === 0
      ? `${capital(people(total))}, zonder fouten.`
      : `${capital(people(total))}. Op ${rows(faulty)} staat een fout.`,
  left: (count: number) => `Rijen met de status ‘${memberStatusNames.ended}’ slaan we over: ${thousands(count)}.`,
  empty: (count: number) => `Lege rijen slaan we over: ${thousands(count)}.`,
  onlyFaults: 'Alleen rijen met een fout',
  faultsDownload: 'Download alle fouten (CSV)',
  faultsName: 'fouten-in-de-lijst.csv',
  faultHead: ['Rij', 'Kolom', 'Wat er staat', 'Wat er mis is'],
  moreFaults: 'Toon meer fouten',
  row: 'Rij',
  parts: {
    address: 'E-mailadres',
    name: 'Naam',
    team: 'Team',
    roles: 'Rol',
    overlays: 'Functie',
    applications: 'Toepassingen',
  } as const satisfies Record<Part, string>,
  faults: 'Wat er mis is',
  shown: (shown: number, total: number) => `${thousands(shown)} van ${thousands(total)} rijen getoond.`,
  more: 'Toon meer rijen',
  leaveOut: (count: number) => `Laat de ${count === 1 ? 'rij' : rows(count)} met een fout weg`,
  leaveOutHint: 'Je kunt ze ook in je bestand verbeteren en het opnieuw kiezen.',
  nobody: 'Er blijft niemand over. Verbeter de fouten in je bestand en kies het opnieuw.',

  endOthers: 'Beëindig wie niet in de lijst staat',
  endOthersHint:
    'Kies dit alleen als de lijst iedereen bevat. Account en bewijzen blijven van de mensen zelf. Beheerders en HR blijven altijd.',

  check: 'Kijk wat er verandert',
  checkHint: 'We vergelijken de lijst met wie er al in staat. Er verandert nog niets.',
  checking: 'Bezig met vergelijken',
  sent: (done: number, of: number) => `${thousands(done)} van ${thousands(of)} mensen`,
  preview: 'Dit verandert er',
  counts: ({ added, changed, same, ended }: ImportDone) => [
    `${thousands(added)} nieuw`,
    `${thousands(changed)} met iets dat verandert`,
    `${thousands(same)} zonder verandering`,
    ...(ended > 0 ? [`${thousands(ended)} van wie het lidmaatschap eindigt`] : []),
  ],
  newTeams: (count: number) => `Nieuwe teams: ${thousands(count)}`,
  stays: 'Wie niet op de lijst staat, blijft lid. Deze import haalt niemand weg.',
  nothingChanges: 'Alles staat er al zo in. Er is niets om door te voeren.',
  confirm: 'Voer door',
  confirming: 'Bezig met doorvoeren',
  allOrNothing: 'Alles gaat in één keer door. Gaat er iets mis, dan verandert er niets.',
  done: 'De lijst is doorgevoerd',
  doneCounts: ({ added, changed, ended }: ImportDone) =>
    `${thousands(added)} erbij, ${thousands(changed)} gewijzigd${ended > 0 ? `, ${thousands(ended)} beëindigd` : ''}. Kies je dezelfde lijst nog eens, dan verandert er niets.`,
  notInvited: 'Er is nog niemand uitgenodigd. Dat doe je bij Mensen, op het moment dat jij kiest.',
  toPeople: 'Naar de mensen',
  again: 'Nog een lijst',
  serverFaults: ({ faultyRows }: Pick<ImportPreview, 'faultyRows'>) =>
    `Bij het vergelijken kwam er nog iets naar boven op ${rows(faultyRows)}. Er is niets veranderd.`,
};
