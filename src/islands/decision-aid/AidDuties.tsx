import { type DatedLaw, startsAfter } from '#domain/decision-aid/law-on';
import type { Duty } from '#domain/schema/decision-aid';
import { decisionAidText } from '../../text/decision-aid.ts';
import { LawLinks } from './LawLinks.tsx';

const text = decisionAidText.outcome;

/** What the organisation has to do, by which article, and from when. */
export function AidDuties({
  duties,
  laws,
  day,
}: {
  duties: readonly Duty[];
  laws: Readonly<Record<string, DatedLaw>>;
  day: string;
}) {
  if (duties.length === 0) return <p>{text.noDuties}</p>;
  return (
    <ul class="ruled aid-duties">
      {duties.map((duty) => {
        const starts = startsAfter(duty.law && laws[duty.law.law], day, duty.from);
        return (
          <li key={duty.text}>
            <p>{duty.text}</p>
            <p class="small quiet">
              {duty.law ? <LawLinks references={[duty.law]} laws={laws} /> : text.agreement},{' '}
              {starts ? text.start(starts) : text.now}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
