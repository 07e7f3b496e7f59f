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
import { competenceNames } from '../../text/competences.ts';
import { BadgePicture } from './BadgePicture.tsx';

const text = badgesText.family;

interface Props {
  held: LevelVector;
  tested: readonly CellId[];
}

/** All 27 cells as badges: what is held in colour, and which have no test yet. */
export function Family({ held, tested }: Props) {
  return (
    <table class="family">
      <caption class="visually-hidden">{text.caption}</caption>
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
                <FamilyMember cell={cellAt(id, level)} attained={held[id] >= level} tested={tested} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FamilyMember({
  cell,
  attained,
  tested,
}: {
  cell: CellId | undefined;
  attained: boolean;
  tested: Props['tested'];
}) {
  if (!cell) return <span class="small quiet">{text.noCell}</span>;
  const hasTest = tested.includes(cell);
  return (
    <a class="family-member" href={`/taxonomie/cel/${cell}`}>
      <BadgePicture cell={cell} empty={!attained} title={`${cell}, ${attained ? text.attained : text.open}`} />
      {!hasTest && <span class="family-note">{text.noTest}</span>}
    </a>
  );
}

const cellAt = (competence: CompetenceId, level: number) => cellIds.find((cell) => cell === `${competence}-${level}`);
