import type { Relation } from '#domain/application';
import type { TextFieldName } from '#domain/organisation/application-edit';
import type { Clearing } from '#domain/organisation/renewal';
import { whom } from './applications.ts';
import { cellName, counted, joined } from './shared.ts';

const people = (count: number) => (count === 0 ? 'nog niemand' : counted(count, 'persoon', 'mensen'));
/** A count that was rounded down says so. */
const peopleOf = (count: number, isExact: boolean) => (isExact ? people(count) : `${people(count)} of meer`);

/** The register of AI applications of an organisation. */
export const registerText = {
  loading: 'Het register wordt opgehaald …',
  list: 'De toepassingen',
  add: 'Voeg een toepassing toe',
  import: 'Neem over uit het Algoritmeregister',
  more: 'Toon meer',
  shown: (count: number, more: boolean) =>
    more ? `De eerste ${count} toepassingen.` : `${capital(counted(count, 'toepassing', 'toepassingen'))}.`,
  empty: {
    title: 'Nog geen toepassingen',
    why: 'Zet hier de AI die jullie gebruiken, ook de gewone: een schrijfhulp, een chatbot, een vertaler. Wie ermee werkt, ziet dan welk niveau dat vraagt, en hoort het als er iets verandert.',
    how: 'Staan jullie algoritmes in het Algoritmeregister? Begin met dat bestand. Weet je de risicogroep niet, dan helpt de beslishulp.',
    wait: 'De beheerder van je organisatie of een eigenaar van toepassingen vult het register.',
  },
  columns: {
    name: 'Toepassing',
    risk: 'Risicogroep',
    owner: 'Eigenaar',
    users: 'Werken ermee',
    reviewOn: 'Weer bekijken',
  },
  open: (count: number) => `${counted(count, 'vraag', 'vragen')} open`,
  unknownRisk: 'nog niet bekend',
  noOwner: 'nog geen',
  hasOwner: 'bekend',
  noReview: 'niet gepland',
  overdue: 'had al gemoeten',
  review: {
    title: 'Toepassingen om weer te bekijken',
    overdue: (day: string) => `had gemoeten op ${day}`,
    near: (day: string) => `op ${day}`,
    later: (day: string) => `op ${day}`,
  },
  fewUsers: 'te weinig om te noemen',
  users: peopleOf,
  retired: (day: string) => `Niet meer in gebruik sinds ${day}`,
  inRegister: 'Staat in het Algoritmeregister',
  oversight: {
    list: { missing: 'Nog geen menselijk toezicht', 'no-authority': 'Bevoegdheid toezicht niet vastgelegd' },
    title: 'Menselijk toezicht',
    arranged: 'Iemand houdt toezicht, en die bevoegdheid is vastgelegd.',
    missing:
      'Deze toepassing heeft een hoog risico, en nog niemand houdt er toezicht op. Wijs iemand aan die mag ingrijpen en de toepassing mag stilzetten.',
    'no-authority':
      'Deze toepassing heeft een hoog risico. Iemand houdt toezicht, maar nergens staat wie de bevoegdheid gaf.',
    how: 'Kies bij ‘Wie ermee werkt’ wie toezicht houdt. Leg daarna op de pagina van die persoon de functie voor menselijk toezicht vast, met wie de bevoegdheid gaf en wanneer.',
    askStaff: 'HR of de beheerder van je organisatie legt dit vast.',
    law: 'De AI-verordening vraagt dit in de artikelen 14 en 26 lid 2. Voor systemen uit bijlage III telt die plicht vanaf 2 december 2027.',
  },
  one: {
    title: 'Toepassing',
    noId: 'Kies een toepassing in het register.',
    back: 'Terug naar het register',
    edit: 'Verander de toepassing',
    purpose: 'Waarvoor',
    model: 'Model of product',
    basedOn: 'Soort',
    updated: (day: string) => `Laatst veranderd op ${day}`,
    properties: 'Eigenschappen',
    propertiesLead: 'Wat de toepassing vraagt, volgt uit deze antwoorden.',
    origins: {
      person: 'Ingevuld door een collega.',
      'decision-aid': 'Ingevuld met de beslishulp.',
      catalogue: 'Ingevuld volgens de gekozen soort.',
    },
    suggested: (because: string) => `Een voorstel, nog door niemand bevestigd. ${because}`,
    unknown: 'Nog niet beantwoord',
    asks: 'Wat dit van mensen vraagt',
    asksNothing: 'De toepassing vraagt niets boven op wat een rol vraagt.',
    assumed: 'Dit telt zolang een vraag openstaat.',
    because: (reason: string) => `omdat ${reason}.`,
    prohibited: (article: string) =>
      `Verboden, volgens ${article}. Hier hoort geen niveau bij. Stop met het gebruik en meld het.`,
    affected: (count: number, isExact: boolean) =>
      count === 0
        ? 'Nog niemand werkt ermee. Wijs de toepassing toe aan een team of aan mensen, dan weten zij wat zij vraagt.'
        : `${capital(peopleOf(count, isExact))} ${count === 1 ? 'werkt' : 'werken'} ermee.`,
    fewAffected: 'Hoeveel mensen ermee werken, noemen we niet: het zijn er te weinig.',
    instruction: 'Gebruiksinstructie',
    instructionOf: (version: string, since: string) => `Versie ${version}, geldt vanaf ${since}.`,
    instructionAt: 'De instructie staat op',
    noInstruction: 'Nog geen instructie. Schrijf wat erin mag, wat je controleert en bij wie je iets meldt.',
    writeInstruction: 'Schrijf de instructie',
    changeInstruction: 'Verander de instructie',
    register: 'Uit het Algoritmeregister',
    importedOn: (day: string) => `Overgenomen op ${day}.`,
    withdrawnOn: (day: string) => `Sinds ${day} staat zij niet meer in het register.`,
    registerPage: 'Bekijk de pagina over dit algoritme',
  },
  keeping: {
    title: 'Beheer',
    owner: 'Eigenaar',
    ownerHint: 'Alleen leden met de functie eigenaar van toepassingen. De eigenaar krijgt te leren wat daarbij hoort.',
    nobody: 'Niemand',
    save: 'Bewaar de eigenaar',
    ownerSaved: 'De eigenaar is bewaard.',
    retire: 'Stop met deze toepassing',
    retireAsk: 'Stoppen met deze toepassing?',
    retireWhy:
      'Zij blijft in het register staan. Wat zij van mensen vroeg, vervalt, ook wat er te vernieuwen was. Wat mensen behaalden, blijft.',
    retireSure: 'Ja, stop ermee',
    retireNot: 'Nee, nog niet',
    takeBack: 'Neem weer in gebruik',
  },
  confirm: {
    title: 'Dit verandert er voor mensen',
    users: (count: number | undefined) =>
      count === undefined
        ? ''
        : count === 0
          ? 'Nog niemand werkt met deze toepassing, dus nu vraagt de verandering van niemand iets.'
          : `Nu ${count === 1 ? 'werkt' : 'werken'} ${people(count)} met deze toepassing.`,
    save: 'Bewaar de verandering',
    back: 'Terug naar het formulier',
    saving: 'Bezig',
  },
  saved: 'De verandering is bewaard.',
  imported: ({ added, changed, gone }: { added: number; changed: number; gone: number }) =>
    `Overgenomen: ${added} nieuw, ${changed} veranderd, ${gone} niet meer in het register.`,
  history: {
    title: 'Wat er veranderde',
    none: 'Nog niets, sinds de toepassing in het register staat.',
    loading: 'De geschiedenis wordt opgehaald …',
    by: (day: string, role: string) => `${day}, door ${role}`,
    more: 'Toon eerdere veranderingen',
    added: 'Toegevoegd aan het register',
    retired: 'Uit gebruik genomen',
    'taken-back': 'Weer in gebruik genomen',
    owner: 'Een andere eigenaar',
    register: 'Overgenomen uit het Algoritmeregister',
    withdrawn: 'Niet meer in het Algoritmeregister',
    text: (name: string, before: string, after: string) => `${name}: was ‘${before}’, is nu ‘${after}’`,
    filled: (name: string, after: string) => `${name}: ${after}`,
    answered: (name: string, after: string) => `${name}: bevestigd als ${after}`,
    instruction: (version: string) => `Gebruiksinstructie: versie ${version}`,
    rewritten: (version: string) => `Gebruiksinstructie: tekst van versie ${version}`,
    asked: (relations: Relation[] | undefined, clearedBy: Clearing, who: string | undefined) =>
      `${whom(relations ? { relations } : {})}${who === undefined ? '' : ` (${who})`} ${cleared(clearedBy)}.`,
    empty: 'leeg',
  },
  fields: {
    name: 'Naam',
    description: 'Wat zij doet',
    purpose: 'Waarvoor',
    model: 'Model of product',
    basedOn: 'Soort',
    reviewOn: 'Weer bekijken op',
  } satisfies Record<TextFieldName, string>,
};

function cleared(clearing: Clearing): string {
  return clearing.kind === 'instruction'
    ? `leest versie ${clearing.version} van de instructie`
    : `laat opnieuw zien: ${joined(clearing.cells.map(cellName))}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
