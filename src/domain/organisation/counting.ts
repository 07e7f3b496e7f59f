import { autonomies, effects, riskGroups } from '../application.ts';
import type { ApplicationProperties } from '../schema/application.ts';
import { isAnswered, type RegisteredApplication } from './application.ts';

/**
 * What counts as long as nobody has answered. The risk group follows the Handreiking Algoritmeregister: in doubt an
 * algorithm is impactful. It is never "high risk" or "prohibited": those are judgements that somebody has to make.
 */
export const cautious: ApplicationProperties = {
  risk: ['impactful', 'transparency'],
  generative: true,
  autonomy: 'on-the-loop',
  effect: ['decision', 'contact'],
  personalData: true,
  position: 'provider',
  humanChecksAll: false,
};

/**
 * The properties with which an application counts for what people need. A person's answer counts as it is. As long as
 * there is none the cautious value counts, together with what is suggested. So not answering never asks less of people,
 * a suggestion can only ask more, and nothing is lowered but by an answer that somebody gave.
 */
export function countingProperties({
  properties,
  origins,
}: Pick<RegisteredApplication, 'properties' | 'origins'>): ApplicationProperties {
  const values = { ...cautious, ...properties };
  const both = <P extends keyof ApplicationProperties>(
    property: P,
    join: (said: ApplicationProperties[P], careful: ApplicationProperties[P]) => ApplicationProperties[P],
  ) => (isAnswered(origins[property]) ? values[property] : join(values[property], cautious[property]));
  return {
    risk: both('risk', (said, careful) =>
      riskGroups.filter((group) => group !== 'minimal' && (said.includes(group) || careful.includes(group))),
    ),
    generative: both('generative', (said, careful) => said || careful),
    autonomy: both('autonomy', (said, careful) =>
      autonomies.indexOf(said) > autonomies.indexOf(careful) ? said : careful,
    ),
    effect: both('effect', (said, careful) =>
      effects.filter((effect) => effect !== 'none' && (said.includes(effect) || careful.includes(effect))),
    ),
    personalData: both('personalData', (said, careful) => said || careful),
    position: both('position', (said, careful) => (said === 'provider' ? said : careful)),
    humanChecksAll: both('humanChecksAll', (said, careful) => said && careful),
  };
}
