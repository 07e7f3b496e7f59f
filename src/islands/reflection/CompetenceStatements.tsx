import { type CellId, type CompetenceId, cellParts, cellsUpTo, type Level, levelNames } from '#domain/taxonomy';
import type { BrowserTaxonomy } from '../../client/taxonomy.ts';
import { Glyph } from '../../components/Glyph.tsx';
import { reflectionText as text } from '../../text/reflection.ts';
import { fullName } from '../../text/shared.ts';

interface Props {
  taxonomy: BrowserTaxonomy;
  competence: CompetenceId;
  /** Up to which level the statements are shown. */
  level: Level;
  answerTo: (cell: CellId, statement: number) => number | undefined;
  answer: (cell: CellId, statement: number, value: number) => void;
}

/** One competence: its statements per level, lowest first, opened on demand. */
export function CompetenceStatements({ taxonomy, competence, level, answerTo, answer }: Props) {
  const statements = cellsUpTo(competence, level).flatMap((cell) => {
    const texts = taxonomy.competences[competence].levels[cellParts(cell).level]?.reflection ?? [];
    return texts.map((statement, at) => ({ cell, statement, at }));
  });
  const answered = statements.filter(({ cell, at }) => answerTo(cell, at) !== undefined).length;
  const cells = [...new Set(statements.map(({ cell }) => cell))];

  return (
    <details class="reflect">
      <summary>
        <Glyph competence={competence} />
        <span>
          <b>{fullName(competence)}</b>
          <span class="small quiet">
            {cells.length === 0 ? text.nothing : text.progress(answered, statements.length)}
          </span>
        </span>
      </summary>
      {cells.map((cell) => (
        <section key={cell} aria-label={`${fullName(competence)}, ${levelTitle(cell)}`}>
          <h3>{levelTitle(cell)}</h3>
          {statements
            .filter((one) => one.cell === cell)
            .map(({ statement, at }) => (
              <fieldset class="statement" key={statement}>
                <legend>{statement}</legend>
                <div class="statement-answers">
                  {text.answers.map((label, value) => (
                    <label class="choice choice-tight" key={label}>
                      <input
                        type="radio"
                        name={`${cell}-${at}`}
                        checked={answerTo(cell, at) === value}
                        onChange={() => answer(cell, at, value)}
                      />
                      <span>{label}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
            ))}
        </section>
      ))}
    </details>
  );
}

function levelTitle(cell: CellId): string {
  const { level } = cellParts(cell);
  return text.cell(level, levelNames[level]);
}
