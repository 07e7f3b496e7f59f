import { type Dpia, rightIds } from '#domain/schema/dpia';
import type { Processing } from '#domain/schema/trust';
import { held } from './text/held/held.ts';

interface Answer {
  value: string | string[];
  lastEditedAt: string;
}
type Group = { _index: number } & Record<string, Answer | number>;

/** Where the form of the Rijksmodel has each right: from 15.1 to 15.8, in the order of rightIds. */
const rightNumber = (at: number) => `15.${at + 1}`;

/**
 * The answers in the form of MinBZK's par-dpia-form, assessment output 2. What the form asks per processing and per party
 * stands in its field for additional information, so that whoever opens it divides that as the organisation does.
 */
export function dpiaFile(dpia: Dpia, processings: readonly Processing[]) {
  const at = `${dpia.reviewed}T00:00:00Z`;
  const answer = (value: string | string[]): Answer => ({ value, lastEditedAt: at });
  const groups = (rows: readonly Record<string, string | string[]>[]): Group[] =>
    rows.map((row, index) => ({
      _index: index,
      ...Object.fromEntries(Object.entries(row).map(([key, value]) => [key, answer(value)])),
    }));
  const lines = (rows: readonly (readonly [string, string])[]) =>
    rows.map(([name, text]) => `${name}: ${text}`).join('\n\n');
  const perProcessing = (text: (one: Processing) => string) => lines(processings.map((one) => [one.name, text(one)]));
  const personal = held.filter((one) => one.personal);
  const rights = Object.fromEntries(
    rightIds.map((right, index) => [`${rightNumber(index)}.2`, answer(dpia.rights[right])]),
  );
  return {
    $schema: 'https://github.com/MinBZK/par-dpia-form/blob/main/schemas/assessment-output.v2.schema.json',
    metadata: { urn: 'urn:nl:dpia:3.0', createdAt: at },
    answers: {
      '0': answer(
        'Vooringevuld uit AI-geletterd. Dit is een model, geen juridisch advies. De organisatie vult aan en stelt vast.',
      ),
      '1.1': answer(dpia.proposal),
      '2.1': groups(
        personal.map(({ title, whose }) => ({ '2.1.1': title, '2.1.2': whose, '2.1.3': title, '2.1.4': 'gewoon' })),
      ),
      '2.3': answer(dpia.personalData),
      '3.1': groups(
        processings.map(({ id, name, what }) => ({
          '3.1.1': name,
          '3.1.2': what,
          '3.1.3': personal.filter(({ processing }) => processing === id).map(({ title }) => title),
        })),
      ),
      '3.2': answer(dpia.processing),
      '4': answer(dpia.techniques),
      '5.2': answer(`${dpia.purposes}\n${perProcessing(({ purpose }) => purpose)}`),
      '6.2': answer(`${dpia.parties}\n${perProcessing(({ controller, recipients }) => `${controller} ${recipients}`)}`),
      '7.2': answer(lines(dpia.interests.map(({ party, interest }) => [party, interest]))),
      '8.2': answer(dpia.locations),
      '9.2': answer(lines(dpia.framework.map(({ name, why }) => [name, why]))),
      '10.2': answer(`${dpia.retention}\n${lines(personal.map(({ title, term }) => [title, term]))}`),
      '11.2': answer(`${dpia.basis}\n${perProcessing(({ basis, basisWhy }) => `${basis}. ${basisWhy}`)}`),
      '12.4': answer(dpia.special),
      '13.2': answer(dpia.purposeLimitation),
      '14.1': answer(dpia.subsidiarity),
      '14.2': answer(dpia.proportionality),
      ...rights,
      '16.1': groups(
        dpia.risks.map(({ risk, origin, likelihood, likelihoodWhy, impact, impactWhy, level }) => ({
          '16.1.1': risk,
          '16.1.2': origin,
          '16.1.3': likelihood,
          '16.1.4': likelihoodWhy,
          '16.1.5': impact,
          '16.1.6': impactWhy,
          '16.1.7': level,
        })),
      ),
      '17.1': groups(
        dpia.risks.map(({ risk, origin, measures, asks, left }) => ({
          '17.1.1': [risk],
          '17.1.2': origin,
          '17.1.3': [...measures, ...asks].join(' '),
          '17.1.4': left,
        })),
      ),
      '17.3': answer(dpia.conclusion),
      '18': answer(dpia.summary),
      '19.2': answer('concept'),
    },
  };
}
