import type { Path } from '#domain/path';
import type { BrowserTaxonomy } from '../../client/taxonomy.ts';
import { pathText } from '../../text/path.ts';
import { cellName } from '../../text/shared.ts';

const text = pathText.next;
interface Props {
  taxonomy: BrowserTaxonomy;
  path: Path;
  /** False where the profile asks no level at all. */
  asked: boolean;
}
interface Wording {
  title: string;
  explanation: string;
  action: { label: string; href: string };
  other?: { label: string; href: string };
}

/** The one next step, in yellow. */
export function NextOnPath(props: Props) {
  const { title, explanation, action, other } = wording(props);
  return (
    <section class="next-step next-row no-print" aria-labelledby="volgende">
      <div class="stack next-words">
        <p class="kicker">{text.kicker}</p>
        <h2 id="volgende">{title}</h2>
        <p>{explanation}</p>
      </div>
      <div class="row">
        <a class="nl-button nl-button--primary" href={action.href}>
          {action.label}
        </a>
        {other && <a href={other.href}>{other.label}</a>}
      </div>
    </section>
  );
}

function wording({ taxonomy, path: { next, open }, asked }: Props): Wording {
  if (!asked) {
    return { title: pathText.empty.title, explanation: pathText.nothingAsked, action: toProfile };
  }
  if (next?.kind === 'lesson') {
    const { cell, lesson } = next;
    const hasTest = open.some((step) => step.cell === cell && step.hasTest);
    return {
      title: lesson.title,
      explanation: text.about(cellName(cell), lesson.minutes),
      action: { label: text.lesson, href: `/cursussen/${lesson.id}` },
      ...(hasTest && { other: { label: text.straight, href: `/toets/${cell}` } }),
    };
  }
  if (next?.kind === 'test') {
    const { cell, assessment } = next;
    const ready = open.some((step) => step.cell === cell && step.ready);
    const test = taxonomy.assessments[assessment];
    const time = test?.kind === 'cell' ? ` ${text.time(test.minutes)}` : '';
    return {
      title: text.testTitle(cellName(cell)),
      explanation: `${ready ? text.ready : text.readAll}${time}`,
      action: { label: text.test, href: `/toets/${assessment}` },
      other: { label: text.practise, href: `/oefentoets/${assessment}` },
    };
  }
  return open.length === 0
    ? { title: text.done, explanation: text.doneText, action: { label: text.badges, href: '/bewijzen' } }
    : { title: text.stuck, explanation: text.stuckText, action: { label: text.courses, href: '/cursussen' } };
}

const toProfile = { label: pathText.empty.action, href: '/profiel' };
