import { cellWords } from '#domain/organisation/evidence-document/coverage';
import { competenceIds } from '#domain/taxonomy';
import type { MonthSummary } from '../../../client/organisation/published.ts';
import { Glyph } from '../../../components/Glyph.tsx';
import { competenceNames } from '../../../text/competences.ts';
import { publishedText } from '../../../text/published.ts';
import { EvidenceBlock } from '../evidence/EvidenceBlock.tsx';
import '../../../styles/evidence.css';
import { mostColumns, TrendColumns } from './TrendColumns.tsx';

const text = publishedText.trend;

/** The whole organisation over the months: a drawing per competence, and all of it as a table. */
export function Trend({ months }: { months: readonly MonthSummary[] }) {
  const drawn = months.slice(0, mostColumns).toReversed();
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last) return null;
  const head = [text.head, ...competenceIds.map((competence) => competenceNames[competence].short)];
  const rows = months.map(({ asOf, organisation }) => [
    publishedText.month(asOf),
    ...competenceIds.map((competence) => cellWords(organisation[competence])),
  ]);
  return (
    <section class="stack" aria-labelledby="verloop">
      <h2 id="verloop">{text.title}</h2>
      <p class="measure">{drawn.length === 1 ? text.one : text.from(first.asOf, last.asOf)}</p>
      <ul class="trend">
        {competenceIds.map((competence) => (
          <li key={competence}>
            <p class="trend-name">
              <Glyph competence={competence} />
              {competenceNames[competence].short}
            </p>
            <TrendColumns cells={drawn.map(({ organisation }) => organisation[competence])} />
            <p class="medium">{cellWords(last.organisation[competence])}</p>
          </li>
        ))}
      </ul>
      <details class="trend-table">
        <summary>{text.table}</summary>
        <EvidenceBlock block={{ kind: 'table', title: text.title, head, rows }} />
      </details>
    </section>
  );
}
