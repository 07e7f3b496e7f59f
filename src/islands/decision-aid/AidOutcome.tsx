import type { RefObject } from 'preact';
import type { DecisionAid } from '#domain/decision-aid/aid';
import { type DatedLaw, startsAfter } from '#domain/decision-aid/law-on';
import type { Outcome } from '#domain/decision-aid/outcome';
import type { PathStep } from '#domain/decision-aid/way';
import type { AidLabel } from '#domain/schema/decision-aid';
import { decisionAidText, verdictText } from '../../text/decision-aid.ts';
import { AidDuties } from './AidDuties.tsx';
import { AidPath } from './AidPath.tsx';
import { LawLinks } from './LawLinks.tsx';

const text = decisionAidText.outcome;
interface Props {
  aid: DecisionAid;
  laws: Readonly<Record<string, DatedLaw>>;
  outcome: Outcome;
  path: readonly PathStep[];
  day: string;
  inAddress: boolean;
  heading: RefObject<HTMLHeadingElement>;
  onChange: (id: string) => void;
  onAgain: () => void;
  onTake?: () => void;
}

/** What the answers come down to, what that asks, and by which way and articles. */
export function AidOutcome({ aid, laws, outcome, path, day, inAddress, heading, onChange, onAgain, onTake }: Props) {
  const labels = outcome.labels.flatMap((id) => aid.labels[id] ?? []);
  const { title, lead } = verdictText[outcome.verdict];
  const decides = labels.find(({ verdict }) => verdict === outcome.verdict);
  const starts = startsAfter(undefined, day, decides?.from);

  return (
    <div class="aid-outcome">
      <section class={verdictClass(outcome)} aria-labelledby="uitkomst">
        <p class="kicker">{text.kicker(path.length)}</p>
        <h2 id="uitkomst" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {starts && (
          <p>
            <b>{text.from(starts)}</b>
          </p>
        )}
        <p>{lead}</p>
      </section>
      <div class="row no-print">
        {onTake && (
          <button class="nl-button nl-button--primary" type="button" onClick={onTake}>
            {text.take}
          </button>
        )}
        <button
          class={`nl-button nl-button--${onTake ? 'secondary' : 'primary'}`}
          type="button"
          onClick={() => print()}
        >
          {text.print}
        </button>
        <button class="nl-button nl-button--secondary" type="button" onClick={onAgain}>
          {text.again}
        </button>
      </div>
      <div class="grid">
        <div class="span-8 stack">
          <h3>{text.duties}</h3>
          <AidDuties duties={outcome.duties} laws={laws} day={day} />
          <h3 class="aid-next">{text.labels}</h3>
          <ul class="rows">
            {labels.map((label) => (
              <Label label={label} laws={laws} key={label.title} />
            ))}
          </ul>
          <p class="small quiet measure">{text.asOf(day)}</p>
          <p class="small quiet measure">{inAddress ? text.kept : text.keptHere}</p>
        </div>
        <div class="span-4 stack">
          <h3>{text.path}</h3>
          <AidPath path={path} laws={laws} onChange={onChange} />
        </div>
      </div>
      {!onTake && outcome.verdict !== 'prohibited' && <NextStep />}
    </div>
  );
}

function Label({ label, laws }: { label: AidLabel; laws: Props['laws'] }) {
  return (
    <li>
      <b>{label.title}</b>
      <span>
        {label.meaning}
        <small>
          <LawLinks references={label.law} sources={label.sources} laws={laws} />
        </small>
      </span>
    </li>
  );
}

function NextStep() {
  const { kicker, title, why, go } = text.nextStep;
  return (
    <section class="next-step next-row no-print">
      <div class="stack next-words">
        <p class="kicker">{kicker}</p>
        <h3>{title}</h3>
        <p>{why}</p>
      </div>
      <a class="nl-button nl-button--primary" href="/toepassingen">
        {go}
      </a>
    </section>
  );
}

function verdictClass({ verdict }: Outcome): string {
  return verdict === 'prohibited' ? 'utrecht-alert utrecht-alert--error aid-verdict' : 'panel panel-info aid-verdict';
}
