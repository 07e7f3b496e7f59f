/** A word from the office, and what a counter clerk says. */
export interface OfficeWord {
  /** As it stands in the text. */
  found: string;
  plain: string;
  /** The words around it, and the same with the plain word. */
  before: string;
  after: string;
}

/** The words of the office in a text, in order. */
export function officeWordsIn(text: string): OfficeWord[] {
  return [...text.matchAll(anyOffice)].flatMap((match) => {
    const found = match[0];
    const plain = plainer[found.toLowerCase().replace(/\s+/g, ' ')];
    if (plain === undefined) return [];
    const lead = /(?:\S+\s+){0,2}$/.exec(text.slice(0, match.index))?.[0] ?? '';
    const rest = /^\S*(?:\s+\S+){0,2}/.exec(text.slice(match.index + found.length))?.[0] ?? '';
    const inPlace = found[0] === found[0]?.toUpperCase() ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
    return [{ found, plain, before: `${lead}${found}${rest}`, after: `${lead}${inPlace}${rest}` }];
  });
}

/** Each left side is rarely needed in a plain text, and the right side can stand in its place. */
const plainer: Readonly<Record<string, string>> = {
  aangaande: 'over',
  aangezien: 'omdat',
  aldus: 'zo',
  alsmede: 'en',
  alvorens: 'voordat',
  benevens: 'en',
  betreffende: 'over',
  'de betreffende': 'die',
  'het betreffende': 'dat',
  conform: 'volgens',
  daaromtrent: 'daarover',
  derhalve: 'daarom',
  dermate: 'zo',
  desalniettemin: 'toch',
  desgewenst: 'als je wilt',
  'dienen te': 'moeten',
  'dient te': 'moet',
  doch: 'maar',
  'draagt zorg voor': 'zorgt voor',
  gaarne: 'graag',
  geschieden: 'gebeuren',
  geschiedt: 'gebeurt',
  hieromtrent: 'hierover',
  implementatie: 'invoering',
  implementeren: 'invoeren',
  'in het kader van': 'voor',
  indien: 'als',
  ingevolge: 'volgens',
  inzake: 'over',
  'is voornemens': 'is van plan',
  jegens: 'tegenover',
  'met betrekking tot': 'over',
  'met name': 'vooral',
  middels: 'met',
  mits: 'alleen als',
  'naar aanleiding van': 'na',
  nochtans: 'toch',
  nopens: 'over',
  omtrent: 'over',
  onderhavige: 'deze',
  reeds: 'al',
  'te allen tijde': 'altijd',
  'ten aanzien van': 'over',
  'ten behoeve van': 'voor',
  'ten gevolge van': 'door',
  'ten tijde van': 'tijdens',
  teneinde: 'om',
  'ter zake van': 'over',
  tevens: 'ook',
  thans: 'nu',
  trachten: 'proberen',
  tracht: 'probeert',
  uiteraard: 'natuurlijk',
  'is van groot belang': 'is belangrijk',
  veelal: 'vaak',
  'voer een controle uit': 'controleer',
  'voert een controle uit': 'controleert',
  'voor wat betreft': 'over',
  vooralsnog: 'voorlopig',
  voornoemde: 'deze',
  voorts: 'verder',
  wederom: 'weer',
  'zorg dragen voor': 'zorgen voor',
  zulks: 'dat',
};

// The longest first: ‘de betreffende’ is another word than ‘betreffende’.
const anyOffice = new RegExp(
  `\\b(?:${Object.keys(plainer)
    .toSorted((one, other) => other.length - one.length)
    .map((words) => words.replaceAll(' ', '\\s+'))
    .join('|')})\\b`,
  'gi',
);
