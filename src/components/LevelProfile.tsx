import {
  attainableLevels,
  type CellId,
  type CompetenceId,
  competenceIds,
  hasCell,
  type LevelVector,
  levelNames,
} from '#domain/taxonomy';
import { competenceNames } from '../text/competences.ts';
import '../styles/level-profile.css';
import { Glyph } from './Glyph.tsx';

interface Props {
  caption: string;
  need: LevelVector;
  /** Left out where the profile is nobody's: then it only shows what is asked. */
  held?: LevelVector;
  /** What was attained just now: marked as new. */
  fresh?: readonly CellId[];
  /** Per competence the letters of the reasons that ask this level. */
  reasons?: Readonly<Record<CompetenceId, readonly string[]>>;
  small?: boolean;
}

/** The level profile: the contour of what is asked, filled with what is attained. A real table. */
export function LevelProfile({ caption, need, held, fresh = [], reasons, small = false }: Props) {
  return (
    <table
      class={['level-profile', small && 'level-profile-small', !held && 'level-profile-asked']
        .filter(Boolean)
        .join(' ')}
    >
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">Competentie</span>
          </th>
          {attainableLevels.map((level) => (
            <th scope="col" key={level}>
              <b>{level}</b> <small>{levelNames[level]}</small>
            </th>
          ))}
          {reasons && (
            <th scope="col" class="reasons">
              Door
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {competenceIds.map((competence, row) => (
          <tr key={competence}>
            <th scope="row">
              <span>
                <Glyph competence={competence} />
                <Name competence={competence} />
              </span>
            </th>
            {attainableLevels.map((level) => {
              const asked = level <= need[competence];
              const attained = held !== undefined && level <= held[competence] && hasCell(competence, level);
              const edges = asked ? contour(need, row, level) : '';
              const isFresh = attained && fresh.some((cell) => cell === `${competence}-${level}`);
              return (
                <td key={level} class={`step${asked ? ` asked ${edges}` : ''}${attained ? ' attained' : ''}`}>
                  <span class="visually-hidden">
                    {held ? say(asked, attained) : asked ? 'gevraagd' : 'niet gevraagd'}
                    {isFresh && ', '}
                  </span>
                  {isFresh && <span class="fresh">nieuw</span>}
                </td>
              );
            })}
            {reasons && (
              <td class="reasons">
                {reasons[competence].length > 0 ? (
                  reasons[competence].map((letter) => (
                    <span class="letter" key={letter}>
                      {letter}
                    </span>
                  ))
                ) : (
                  <span class="small quiet">niets</span>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Name({ competence }: { competence: CompetenceId }) {
  const { short, rest } = competenceNames[competence];
  return (
    <span>
      {short}
      {rest && <span class="long-name"> {rest}</span>}
    </span>
  );
}

/** Which edges of this step lie on the contour around everything that is asked. */
function contour(need: LevelVector, row: number, level: number): string {
  const levelOf = (at: number) => {
    const competence = competenceIds[at];
    return competence ? need[competence] : 0;
  };
  const edges: string[] = [];
  if (level === 1) edges.push('edge-left');
  if (level === levelOf(row)) edges.push('edge-right');
  if (levelOf(row - 1) < level) edges.push('edge-top');
  if (levelOf(row + 1) < level) edges.push('edge-bottom');
  return edges.join(' ');
}

function say(asked: boolean, attained: boolean): string {
  if (asked) return attained ? 'gevraagd, behaald' : 'gevraagd, nog te leren';
  return attained ? 'behaald, niet gevraagd' : 'niet gevraagd';
}

/** What the fills mean; beside a profile that shows something attained. */
export function ProfileLegend({ extra = false }: { extra?: boolean }) {
  return (
    <ul class="profile-legend">
      <li>
        <i /> Gevraagd
      </li>
      <li>
        <i class="legend-attained" /> Behaald
      </li>
      <li>
        <i class="legend-open" /> Nog te leren
      </li>
      {extra && (
        <li>
          <i class="legend-extra" /> Extra behaald
        </li>
      )}
    </ul>
  );
}
