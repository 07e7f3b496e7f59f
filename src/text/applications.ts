import { type Relation, riskNames } from '#domain/application';
import type { ApplicationProperties, Rule } from '#domain/schema/application';
import { attainableLevels, competenceIds } from '#domain/taxonomy';
import { profileText } from './profile.ts';
import { joined, shortNames } from './shared.ts';

type Values<P extends keyof ApplicationProperties> = ApplicationProperties[P] extends (infer V extends string)[]
  ? V
  : ApplicationProperties[P] & string;

export { riskNames };

export const autonomyNames = {
  'in-the-loop': 'een mens beslist bij elke stap',
  'on-the-loop': 'het systeem werkt door, een mens kijkt mee',
  'above-or-before-the-loop': 'het systeem handelt zelf, een mens stelt vooraf grenzen',
} satisfies Record<Values<'autonomy'>, string>;

export const effectNames = {
  decision: 'helpt om over mensen te beslissen',
  contact: 'heeft contact met inwoners of ondernemers',
  none: 'geen rechtstreeks effect',
} satisfies Record<Values<'effect'>, string>;

export const positionNames = {
  deployer: 'de organisatie gebruikt het systeem van een ander',
  provider: 'de organisatie maakt het zelf, of verandert het wezenlijk',
} satisfies Record<Values<'position'>, string>;

/** The properties of an application, each as a question and an answer. */
export function propertiesInWords(properties: ApplicationProperties): { name: string; value: string }[] {
  const { risk, generative, autonomy, effect, personalData, position } = properties;
  return [
    { name: 'Risico', value: joined(risk.map((one) => riskNames[one])) },
    { name: 'Maakt zelf tekst, beeld, geluid of code', value: yesNo(generative) },
    { name: 'Wie er aan het stuur zit', value: autonomyNames[autonomy] },
    { name: 'Wat het met mensen doet', value: joined(effect.map((one) => effectNames[one])) },
    { name: 'Persoonsgegevens of vertrouwelijke gegevens', value: yesNo(personalData) },
    { name: 'Van wie het is', value: positionNames[position] },
  ];
}

const whoDoes = {
  user: 'wie de toepassing gebruikt',
  decider: 'wie er over mensen mee beslist',
  publisher: 'wie publiceert wat eruit komt',
  overseer: 'wie er toezicht op houdt',
  owner: 'wie er eigenaar van is',
  builder: 'wie eraan bouwt of haar beheert',
} satisfies Record<Relation, string>;

/** For whom a rule holds: "Iedereen die ermee werkt", or "Wie er eigenaar van is". */
export function whom({ relations }: Pick<Rule, 'relations'>): string {
  if (!relations) return 'Iedereen die ermee werkt';
  const named = joined(
    relations.map((relation) => whoDoes[relation]),
    'of',
  );
  return named.charAt(0).toUpperCase() + named.slice(1);
}

/** What a rule asks: "niveau 2 voor Gebruiken en Recht". */
export function asked({ minimum, plusOne, overlay }: Rule, overlayTitle: (id: string) => string): string {
  const levels = attainableLevels.flatMap((level) => {
    const competences = competenceIds.filter((id) => minimum?.[id] === level);
    return competences.length > 0 ? [profileText.reasons.level(level, shortNames(competences))] : [];
  });
  const more = plusOne ? [`één niveau hoger voor ${shortNames(plusOne)}`] : [];
  const duty = overlay ? [`de functie ‘${overlayTitle(overlay)}’`] : [];
  return joined([...levels, ...more, ...duty]);
}

const yesNo = (value: boolean) => (value ? 'ja' : 'nee');
