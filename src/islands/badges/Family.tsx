import {
  attainableLevels,
  type CellId,
  type CompetenceId,
  cellIds,
  competenceIds,
  type LevelVector,
  levelNames,
} from '#domain/taxonomy';
import { badgesText } from '../../text/badges.ts';
import { cellShort } from '../../text/cells.ts';
import { competenceNames } from '../../text/competences.ts';
import { BadgePicture } from './BadgePicture.tsx';

const text = badgesText.family;

interface Props {
  /** Absent where nobody is signed in: then all are shown as they will look. */
  held: LevelVector | undefined;
  tested: readonly CellId[];
}

/** All 27 cells as badges: what is held in colour, and which have no test yet. */
export function Family({ held, tested }: Props) {
  return (
    <table class="family">
      <caption class="visually-hidden">{held ? text.caption : text.captionOfAll}</caption>
      <thead>
        <tr>
          <td />
          {attainableLevels.map((level) => (
            <th key={level} scope="col">
              {level} <span class="family-long">{levelNames[level]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {competenceIds.map((id) => (
          <tr key={id}>
            <th scope="row">
              {competenceNames[id].short} <span class="family-long">{competenceNames[id].rest}</span>
            </th>
            {attainableLevels.map((level) => (
              <td key={level}>
                <FamilyMember cell={cellAt(id, level)} state={stateOf(held, id, level)} tested={tested} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type State = 'attained' | 'open' | 'example';

function FamilyMember({ cell, state, tested }: { cell: CellId | undefined; state: State; tested: Props['tested'] }) {
  if (!cell) return <span class="small quiet">{text.noCell}</span>;
  const name = state === 'example' ? cellShort(cell) : `${cellShort(cell)}, ${text[state]}`;
  return (
    <a class="family-member" href={`/taxonomie/cel/${cell}`}>
      <BadgePicture cell={cell} empty={state === 'open'} title={name} />
      {!tested.includes(cell) && <span class="family-note">{text.noTest}</span>}
    </a>
  );
}

function stateOf(held: LevelVector | undefined, competence: CompetenceId, level: number): State {
  if (!held) return 'example';
  return held[competence] >= level ? 'attained' : 'open';
}

const cellAt = (competence: CompetenceId, level: number) => cellIds.find((cell) => cell === `${competence}-${level}`);
