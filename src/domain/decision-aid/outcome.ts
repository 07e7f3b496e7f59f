import type { ApplicationProperties } from '../schema/application.ts';
import type { AidLabel, Duty } from '../schema/decision-aid.ts';
import { type DecisionAid, holds } from './aid.ts';
import { type Verdict, verdicts } from './terms.ts';

/** What the answers come down to. */
export interface Outcome {
  verdict: Verdict;
  /** Ids, in the order of the outcome. */
  labels: readonly string[];
  duties: readonly Duty[];
  properties: AidProperties;
}

/** What the aid knows of the properties of an application; what it does not know is left out. */
export type AidProperties = Partial<Pick<ApplicationProperties, 'risk' | 'position'>>;

/** Throws on an unknown label, and where no label decides; the check of content/ refuses both. */
export function outcomeOf(aid: DecisionAid, ids: readonly string[]): Outcome {
  const found = ids
    .map((id) => ({ id, label: labelOf(aid, id) }))
    .sort((one, other) => one.label.order - other.label.order);
  const labels = found.map(({ label }) => label);
  const verdict = verdictOf(labels);
  if (!verdict) throw new RangeError(`Nothing decides among ${ids.join(', ')}. Repair content/decision-aid first.`);
  const given = new Set(ids);
  return {
    verdict,
    labels: found.map(({ id }) => id),
    duties: labels.flatMap(({ duties = [] }) => duties.filter((duty) => holds(duty, given))),
    properties: propertiesOf(labels, verdict),
  };
}

export function verdictOf(labels: readonly AidLabel[]): Verdict | undefined {
  return verdicts.find((verdict) => labels.some((label) => label.verdict === verdict));
}

/**
 * Risk group and position for the register. Who both provides and deploys counts as provider, for that asks more
 * (taxonomy of applications: position). Where the AI Act does not apply, being impactful is all that is left to say.
 */
function propertiesOf(labels: readonly AidLabel[], verdict: Verdict): AidProperties {
  const said = labels.flatMap(({ application }) => application ?? []);
  const risks = [...new Set(said.flatMap(({ risk }) => risk ?? []))];
  const risk =
    verdict === 'out-of-scope'
      ? risks.filter((group) => group === 'impactful')
      : risks.filter((group) => group !== 'minimal' || risks.length === 1);
  const positions = said.flatMap(({ position }) => position ?? []);
  const position = positions.find((one) => one === 'provider') ?? positions[0];
  return { ...(risk.length > 0 && { risk }), ...(position && { position }) };
}

function labelOf({ labels }: DecisionAid, id: string): AidLabel {
  const label = labels[id];
  if (!label) throw new RangeError(`Unknown label: ${id}. Repair content/decision-aid first.`);
  return label;
}
