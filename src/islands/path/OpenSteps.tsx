import type { Path, PathStep } from '#domain/path';
import type { Placed } from '#domain/placement';
import { cellParts } from '#domain/taxonomy';
import type { BrowserTaxonomy } from '../../client/taxonomy.ts';
import { Glyph } from '../../components/Glyph.tsx';
import { pathText as text } from '../../text/path.ts';
import { cellName } from '../../text/shared.ts';

interface Props {
  taxonomy: BrowserTaxonomy;
  path: Path;
  placed: Placed;
}

/** Every open cell with its lessons and its test; what cannot be done here yet stands apart. */
export function OpenSteps({ taxonomy, path, placed }: Props) {
  const doable = path.open.filter(({ hasTest, lessons }) => hasTest || lessons.length > 0);
  const later = path.open.filter((step) => !doable.includes(step));
  return (
    <>
      {doable.length > 0 && (
        <section aria-labelledby="open">
          <h2 id="open">{text.open.title}</h2>
          <p class="medium quiet path-time">{text.open.time(path.minutes)}</p>
          <ol class="steps-open">
            {doable.map((step) => (
              <Step taxonomy={taxonomy} step={step} askedAt={placed[step.cell]?.askedAt} key={step.cell} />
            ))}
          </ol>
        </section>
      )}
      {later.length > 0 && (
        <section class="path-later" aria-labelledby="later">
          <h2 id="later">{text.later.title}</h2>
          <p class="medium quiet path-time">{text.later.text}</p>
          <ul class="ruled">
            {later.map(({ cell }) => (
              <li class="later-cell" key={cell}>
                <Glyph competence={cellParts(cell).competence} />
                <a href={`/taxonomie/cel/${cell}`}>{cellName(cell)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface StepProps {
  taxonomy: BrowserTaxonomy;
  step: PathStep;
  /** When the placement asked about it. */
  askedAt: string | undefined;
}

function Step({ taxonomy, step: { cell, hasTest, lessons, ready }, askedAt }: StepProps) {
  const { competence, level } = cellParts(cell);
  return (
    <li class="path-step">
      <Glyph competence={competence} />
      <div class="stack">
        <h3>
          <a href={`/taxonomie/cel/${cell}`}>{cellName(cell)}</a>
        </h3>
        <p class="medium">{taxonomy.competences[competence].levels[level]?.text}</p>
        {ready && <p class="path-ready">{text.open.ready(askedAt)}</p>}
        {lessons.length > 0 ? (
          <ul class="path-lessons" aria-label={text.open.lessons}>
            {lessons.map(({ id, title, minutes, read }) => (
              <li key={id} class={read ? 'read' : undefined}>
                <a href={`/cursussen/${id}`}>{title}</a>{' '}
                <span class="small quiet">{read ? text.open.read : text.open.minutes(minutes)}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p class="small quiet">{text.open.noLessons}</p>
        )}
        {hasTest ? (
          <p class="row medium">
            <a href={`/toets/${cell}`}>
              {text.next.test} <span class="visually-hidden">{cellName(cell)}</span>
            </a>
            <a href={`/oefentoets/${cell}`}>
              {text.next.practise} <span class="visually-hidden">{cellName(cell)}</span>
            </a>
          </p>
        ) : (
          <p class="small quiet">{text.open.noTest}</p>
        )}
      </div>
    </li>
  );
}
