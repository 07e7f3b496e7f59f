import type { Kept, LoweringEffect } from './lowering-effect.ts';

const and = new Intl.ListFormat('nl', { type: 'conjunction' });

/** Why a decision to ask less changes nothing, in a sentence. */
export function keptWords({ why, names }: Kept): string {
  const named = and.format(names);
  switch (why) {
    case 'prohibited':
      return `${named}: dit mag niemand gebruiken. Daar hoort geen niveau bij, maar stoppen.`;
    case 'advice':
      return 'Deze rol is alleen advies. Jullie vragen er niets voor.';
    case 'no-application':
      return 'Er is geen toepassing toegewezen. Een besluit rust op de AI waarmee iemand werkt. Wijs die eerst toe.';
    case 'answers-for':
      return `Wie AI beheert, bouwt, er toezicht op houdt of ermee beslist, houdt het hele niveau. Dat geldt hier door ${named}.`;
    case 'not-harmless':
      return `Het kan niet bij ${named}. AI moet weinig risico hebben, geen persoonsgegevens gebruiken en niemand raken, en een mens kijkt elk resultaat na.`;
    case 'at-most-one':
      return 'Er wordt al niet meer dan niveau 1 gevraagd.';
    case 'asked-otherwise':
      return `Dat niveau komt door ${named}, en niet door de rol.`;
    default:
      return why satisfies never;
  }
}

/** Why it changes nothing at all: what holds for most people first, and what is low already only where nothing else is said. */
export function idleWords({ competences }: Pick<LoweringEffect, 'competences'>): string {
  const all = competences
    .toSorted((one, other) => other.people - one.people)
    .flatMap(({ kept }) => (kept ? [keptWords(kept)] : []));
  const low = keptWords({ why: 'at-most-one', names: [] });
  const others = [...new Set(all)].filter((words) => words !== low);
  return others.length > 0 ? others.slice(0, mostReasons).join(' ') : low;
}

/** More than anybody reads in one message. */
const mostReasons = 3;
