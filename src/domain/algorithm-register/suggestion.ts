import type { PropertyName } from '../application.ts';
import { sentencesIn } from '../language/sentences.ts';
import { type Origin, originsOf } from '../organisation/application.ts';
import type { ApplicationProperties } from '../schema/application.ts';
import type { RegisterCategory, RegisterEntry, RegisterText } from './entry.ts';

/** What the words of an entry lead one to suppose, per property; each with its reason, and none of it decided. */
export interface Suggestion {
  properties: Partial<ApplicationProperties>;
  origins: Record<PropertyName, Origin>;
}

interface Supposed<T> {
  value: T;
  because: string;
}

/** A property that the register says nothing about stays unknown, for silence is no answer. */
export function suggestion(entry: RegisterEntry): Suggestion {
  const supposed = {
    risk: risk(entry.category),
    generative: generative(entry),
    autonomy: autonomy(entry),
    effect: effect(entry),
    personalData: personalData(entry),
    position: position(entry.provider),
    humanChecksAll: undefined,
  } satisfies { [P in PropertyName]: Supposed<ApplicationProperties[P]> | undefined };
  const values = Object.entries(supposed).flatMap(([property, one]) => (one ? [[property, one.value]] : []));
  return {
    properties: Object.fromEntries(values),
    origins: originsOf((property) => {
      const because = supposed[property]?.because;
      return because === undefined ? { kind: 'unknown' } : { kind: 'suggested', because };
    }),
  };
}

const risks = {
  'high-risk': {
    value: ['high-risk'],
    because: 'In het register staat: hoog-risico AI-systeem. Ga na of er ook een plicht is om te zeggen dat het AI is.',
  },
  impactful: {
    value: ['impactful'],
    because:
      'In het register staat: impactvol algoritme. Ga na of het ook onder bijlage III valt, want dan is het een hoog risico.',
  },
  other: {
    value: ['minimal'],
    because:
      'In het register staat: overig algoritme. Ga na of er een plicht is om te zeggen dat het AI is, zoals bij een chatbot.',
  },
} as const satisfies Record<RegisterCategory, Supposed<readonly string[]>>;

function risk(category: RegisterCategory | undefined): Supposed<ApplicationProperties['risk']> | undefined {
  return category && { value: [...risks[category].value], because: risks[category].because };
}

const denies = /\b(geen|niets?|nooit|zonder|noch)\b/i;

function generative(entry: RegisterEntry): Supposed<boolean> | undefined {
  const words = /\b(groot taalmodel|taalmodel(len)?|generatieve|gpt[\w-]*|llm['’]?s?|copilot|gemini|mistral)\b/i;
  return found(entry, ['method', 'description', 'goal'], words, true);
}

/** The most independent way of working that the text on human intervention mentions. */
function autonomy(entry: RegisterEntry): Supposed<ApplicationProperties['autonomy']> | undefined {
  const alone = /\b(geen|zonder) (enige )?menselijke (tussenkomst|controle|beoordeling)\b/i;
  const works =
    /\b(volledig |geheel )?(automatisch|geautomatiseerd)\b.*\b(verwerkt|afgehandeld|verzonden|verstuurd|toegekend|uitgevoerd)\b/i;
  const checks =
    /\b(controle(ert|ren)|beoordeel(t|en)|beoordeling|besli(st|ssen)|accorde(ert|ren)|bepaal(t|en)|menselijke (tussenkomst|controle))\b/i;
  return (
    found(entry, ['humanIntervention'], alone, 'above-or-before-the-loop', true) ??
    found(entry, ['humanIntervention'], works, 'on-the-loop') ??
    found(entry, ['humanIntervention'], checks, 'in-the-loop')
  );
}

function effect(entry: RegisterEntry): Supposed<ApplicationProperties['effect']> | undefined {
  const decides =
    /\b(besluit(en)?|beschikking(en)?|toekenn(en|ing)|afwijz(en|ing)|boetes?|handhav(en|ing)|uitkering(en)?|vergunning(en)?|leges|toeslag(en)?)\b/i;
  const meets =
    /\b(chatbot|virtuele assistent|livechat|vragen van (inwoners|burgers|ondernemers)|burger-? en ondernemersvragen)\b/i;
  const fields = ['goal', 'description', 'humanIntervention'] as const;
  const decision = found(entry, fields, decides, 'decision' as const);
  const contact = found(entry, fields, meets, 'contact' as const);
  if (!decision && !contact) return undefined;
  return {
    value: [decision, contact].flatMap((one) => (one ? [one.value] : [])),
    because: [decision, contact].flatMap((one) => (one ? [one.because] : [])).join(' '),
  };
}

function personalData(entry: RegisterEntry): Supposed<boolean> | undefined {
  const words =
    /\b(persoonsgegevens|bsn|burgerservicenummers?|naw[\w-]*|adres(sen)?|e-mailadres(sen)?|kentekens?|geboortedat(um|a)|gezicht\w*|brp|vertrouwelijke)\b/i;
  return found(entry, ['data', 'description', 'goal'], words, true);
}

function position(provider: string | undefined): Supposed<ApplicationProperties['position']> | undefined {
  if (!provider) return undefined;
  const isOwn = /\b(intern|zelf|eigen|in huis|inhouse)\b/i.test(provider);
  return { value: isOwn ? 'provider' : 'deployer', because: `Als leverancier staat er: “${short(provider)}”.` };
}

const titles = {
  method: 'technische werking',
  description: 'korte omschrijving',
  goal: 'doel en impact',
  humanIntervention: 'menselijke tussenkomst',
  data: 'gegevens',
} satisfies Partial<Record<RegisterText, string>>;

/** The first sentence with these words. One that denies something is passed over, unless that is what it is about. */
function found<T>(
  entry: RegisterEntry,
  fields: readonly (keyof typeof titles)[],
  words: RegExp,
  value: T,
  alsoDenied = false,
): Supposed<T> | undefined {
  for (const field of fields) {
    const said = sentencesIn(entry[field] ?? '').find((one) => words.test(one) && (alsoDenied || !denies.test(one)));
    if (said) return { value, because: `Bij ${titles[field]} staat: “${short(said)}”` };
  }
  return undefined;
}

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= 200 ? line : `${line.slice(0, 199).trimEnd()}…`;
}
