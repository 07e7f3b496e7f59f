import { useEffect, useRef } from 'preact/hooks';
import { assessmentText } from '../../text/assessment.ts';
import { readStem } from '../question/stem.ts';
import { Line } from '../text/Markdown.tsx';
import { answerStates, type Paper } from './paper.ts';
import { type Place, placeHash } from './place.ts';

const text = assessmentText.check;

/** The look back: what is still open stands on top and takes the focus; handing in with open questions is possible, on purpose. */
export function TestCheck({ paper }: { paper: Paper }) {
  const { title, questions, place, go, handIn } = paper;
  const states = answerStates(paper);
  const open = states.flatMap((state, index) => (state === 'given' ? [] : [index + 1]));
  const first = open[0];
  const summary = useRef<HTMLElement>(null);
  const to = (question: number) => ({ ...place, overview: undefined, question });

  useEffect(() => {
    summary.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, []);

  return (
    <div class="check">
      <p class="kicker">{title}</p>
      <h1>{text.title}</h1>
      <section
        ref={summary}
        tabIndex={-1}
        class={open.length > 0 ? 'utrecht-alert utrecht-alert--warning' : 'utrecht-alert utrecht-alert--info'}
        aria-labelledby="check-summary"
      >
        <h2 id="check-summary">{open.length > 0 ? text.openTitle(open.length) : text.allGiven}</h2>
        {open.length > 0 && (
          <>
            <p class="medium">{text.openHint}</p>
            <ul class="row medium">
              {open.map((number) => (
                <li key={number}>
                  <WayTo number={number} place={to(number)} go={go} />
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <ol class="ruled check-list">
        {questions.map((question, index) => {
          const state = states[index] ?? 'open';
          const stem = readStem(question.stem);
          return (
            <li key={question.id} class={`check-${state}`}>
              <WayTo number={index + 1} place={to(index + 1)} go={go} />
              <span class="medium">
                <Line text={stem.question || question.stem} />
              </span>
              <span class="medium state">
                <i aria-hidden="true" /> {text.states[state]}
              </span>
            </li>
          );
        })}
      </ol>
      {handIn.trouble}
      <div class="row test-moves">
        {first !== undefined && (
          <button class="nl-button nl-button--primary" type="button" onClick={() => go(to(first))}>
            {text.toOpen(first)}
          </button>
        )}
        <button
          class={first === undefined ? 'nl-button nl-button--primary' : 'nl-button nl-button--secondary'}
          type="button"
          aria-disabled={handIn.busy}
          onClick={() => !handIn.busy && handIn.send()}
        >
          {handIn.busy ? text.busy : first === undefined ? text.handIn : text.handInOpen}
        </button>
        <button class="link-button" type="button" onClick={() => go(to(1))}>
          {text.back}
        </button>
      </div>
      <p class="small quiet">{text.final}</p>
      {paper.status}
    </div>
  );
}

function WayTo({ number, place, go }: { number: number; place: Place; go: Paper['go'] }) {
  return (
    <a
      href={placeHash(place)}
      onClick={(event) => {
        event.preventDefault();
        go(place);
      }}
    >
      {assessmentText.question(number)}
    </a>
  );
}
