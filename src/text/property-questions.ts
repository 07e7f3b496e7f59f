import type { PropertyName } from '#domain/application';
import type { ApplicationProperties } from '#domain/schema/application';
import { autonomyNames, effectNames, positionNames, riskNames } from './applications.ts';
import { joined } from './shared.ts';

interface Question {
  /** How it is called where it is one of a list. */
  name: string;
  ask: string;
  why: string;
  /** What counts as long as nobody has answered. */
  assumed: string;
}

/** Each property as a plain question, with what it means and what counts without an answer. */
export const propertyQuestions = {
  risk: {
    name: 'Risicogroep',
    ask: 'In welke risicogroep valt de toepassing?',
    why: 'Kies alles wat geldt. Een chatbot kan een klein risico zijn en toch moeten zeggen dat hij AI is. Twijfel je, vraag het dan aan je AI-adviseur of privacy officer.',
    assumed:
      'Zolang dit open is, rekenen we met grote gevolgen voor mensen en met de plicht om te zeggen dat het AI is.',
  },
  generative: {
    name: 'Maakt zelf tekst, beeld, geluid of code',
    ask: 'Maakt de toepassing zelf tekst, beeld, geluid of code?',
    why: 'Denk aan een antwoord schrijven, een verslag maken of een plaatje tekenen. Alleen aanwijzen of sorteren telt niet.',
    assumed: 'Zolang dit open is, rekenen we met ja.',
  },
  autonomy: {
    name: 'Wie er aan het stuur zit',
    ask: 'Wie zit er aan het stuur?',
    why: 'Kijk naar wat er gebeurt als niemand ingrijpt.',
    assumed: 'Zolang dit open is, rekenen we erop dat het systeem doorwerkt terwijl een mens meekijkt.',
  },
  effect: {
    name: 'Wat het met mensen doet',
    ask: 'Wat doet de toepassing met mensen?',
    why: 'Kies alles wat geldt. Voorbereiden van een besluit telt ook als besluit.',
    assumed: 'Zolang dit open is, rekenen we met besluiten over mensen en met contact met inwoners.',
  },
  personalData: {
    name: 'Persoonsgegevens of vertrouwelijke gegevens',
    ask: 'Gaan er persoonsgegevens of vertrouwelijke gegevens in?',
    why: 'Ook een kenteken, een adres of een zaaknummer kan naar een mens wijzen.',
    assumed: 'Zolang dit open is, rekenen we met ja.',
  },
  position: {
    name: 'Van wie het is',
    ask: 'Van wie is de toepassing?',
    why: 'Wie een systeem wezenlijk verandert, of het onder de eigen naam aanbiedt, geldt als aanbieder (artikel 25 AI-verordening).',
    assumed: 'Zolang dit open is, rekenen we erop dat je organisatie het zelf maakt of verandert.',
  },
  humanChecksAll: {
    name: 'Een mens controleert elke uitkomst',
    ask: 'Controleert een mens elke uitkomst voor die wordt gebruikt?',
    why: 'Een steekproef is geen controle van elke uitkomst.',
    assumed: 'Zolang dit open is, rekenen we met nee.',
  },
} satisfies Record<PropertyName, Question>;

/** The answers that can be chosen, in the order of asking; more than one where `many` says so. */
export const propertyOptions = {
  risk: { many: true, names: riskNames },
  generative: { many: false, names: { yes: 'ja', no: 'nee' } },
  autonomy: { many: false, names: autonomyNames },
  effect: { many: true, names: effectNames },
  personalData: { many: false, names: { yes: 'ja', no: 'nee' } },
  position: { many: false, names: positionNames },
  humanChecksAll: { many: false, names: { yes: 'ja', no: 'nee' } },
} as const satisfies Record<PropertyName, { many: boolean; names: Record<string, string> }>;

/** A value as people read it: "hoog risico en plicht om te zeggen dat het AI is". */
export function valueInWords(value: ApplicationProperties[PropertyName] | undefined): string {
  if (value === undefined) return 'niet bekend';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return joined((Array.isArray(value) ? value : [value]).map((one) => allNames[one]));
}

const allNames = { ...riskNames, ...autonomyNames, ...effectNames, ...positionNames };
