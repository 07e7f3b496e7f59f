import type { CellId } from '#domain/taxonomy';
import { testStartText as text } from '../../text/test-start.ts';
import { StartStep } from './StartStep.tsx';
import type { Phase } from './useAttempt.ts';

/** What a page knows of a test before anybody asks the server. */
export interface TestFacts {
  id: string;
  title: string;
  subtitle: string;
  lead: string;
  cells: readonly CellId[];
  questions: number;
  minutes: number;
  /** When it is passed, in a sentence or two. */
  rule: string;
  /** Where one can practise first; a role's test has none of its own. */
  practice?: string | undefined;
}
interface Props {
  facts: TestFacts;
  phase: Phase;
  onStart(): void;
  onResume(attempt: string): void;
  onRetry(): void;
}

/** The page before a test: what it is, what happens with the answers, and one step. */
export function TestStart({ facts, ...step }: Props) {
  return (
    <div class="test-start">
      <div class="title">
        <h1>{facts.title}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{facts.lead}</p>
      </div>
      <StartStep practice={facts.practice} {...step} />
      <dl class="facts">
        <Fact term={text.facts.size(facts.questions, facts.minutes)}>{text.facts.noLimit}</Fact>
        <Fact term={text.facts.account}>{text.facts.accountWhy}</Fact>
        <Fact term={text.facts.answers}>{text.facts.answersWhy}</Fact>
        <Fact term={text.facts.open}>{text.facts.openWhy}</Fact>
        <Fact term={text.facts.rule}>{facts.rule}</Fact>
      </dl>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd class="medium">{children}</dd>
    </div>
  );
}
