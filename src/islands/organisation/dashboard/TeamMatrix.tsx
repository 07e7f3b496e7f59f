import { useRef } from 'preact/hooks';
import { matrixRows } from '#domain/organisation/matrix-file';
import { csvFile } from '#domain/table/csv-file';
import { type CompetenceId, competenceIds, perCompetence } from '#domain/taxonomy';
import type { Dashboard } from '../../../client/organisation/dashboard.ts';
import { saveFile } from '../../../client/save-file.ts';
import { Glyph } from '../../../components/Glyph.tsx';
import '../../../styles/level-profile.css';
import '../../../styles/team-matrix.css';
import { competenceNames } from '../../../text/competences.ts';
import { dashboardText } from '../../../text/dashboard.ts';

const text = dashboardText.matrix;
const names = perCompetence((competence) => competenceNames[competence].short);

interface Place {
  team: string;
  name: string;
}

interface Props {
  counts: Dashboard;
  /** The teams that were opened, from the top down. */
  path: readonly Place[];
  go: (path: Place[]) => void;
}

/** The level profile at the scale of teams: per team and competence who needs it, filled with who has it. */
export function TeamMatrix({ counts, path, go }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const here = path.at(-1);
  const whole = { ...counts, name: here?.name ?? text.whole };

  function open(next: Place[]) {
    go(next);
    heading.current?.focus();
  }
  return (
    <section class="stack">
      <div class="matrix-head">
        <h2 ref={heading} tabIndex={-1}>
          {here ? here.name : text.title}
        </h2>
        <ul class="profile-legend">
          <li>
            <i /> {text.legend.asked}
          </li>
          <li>
            <i class="legend-attained" /> {text.legend.met}
          </li>
          <li>
            <i class="legend-half" /> {text.legend.half}
          </li>
        </ul>
      </div>
      {here && (
        <p>
          <button class="link-button" type="button" onClick={() => open([])}>
            {text.up}
          </button>
        </p>
      )}
      <table class="team-matrix">
        <caption class="visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.team}</th>
            {competenceIds.map((competence) => (
              <th key={competence} scope="col">
                <Glyph competence={competence} />
                {competenceNames[competence].short}
              </th>
            ))}
            <th scope="col">{text.all}</th>
          </tr>
        </thead>
        <tbody>
          {counts.teams.map((team) => (
            <Row key={team.team} counts={team}>
              <button class="link-button" type="button" onClick={() => open([...path, team])}>
                {team.name}
              </button>
            </Row>
          ))}
          <Row counts={counts}>{here ? here.name : text.whole}</Row>
        </tbody>
      </table>
      <p>
        <button
          class="nl-button nl-button--secondary"
          type="button"
          onClick={() => saveFile(text.file(here?.name), csvFile(matrixRows({ teams: counts.teams, whole }, names)))}
        >
          {text.take}
        </button>
      </p>
    </section>
  );
}

type RowCounts = Pick<Dashboard, 'people' | 'complete' | 'competences'>;

function Row({ counts, children }: { counts: RowCounts; children: preact.ComponentChildren }) {
  return (
    <tr>
      <th scope="row">
        {children}
        <small>{text.people(counts.people)}</small>
      </th>
      {competenceIds.map((competence) => (
        <Share key={competence} competence={competence} {...counts.competences[competence]} />
      ))}
      <Share name={text.all} asked={counts.people} met={counts.complete} />
    </tr>
  );
}

interface ShareProps {
  competence?: CompetenceId;
  name?: string;
  asked: number;
  met: number;
}

function Share({ competence, name, asked, met }: ShareProps) {
  const label = competence ? competenceNames[competence].short : name;
  if (asked === 0)
    return (
      <td data-name={label}>
        <span class="matrix-none">{text.notAsked}</span>
      </td>
    );
  const share = (met / asked) * 100;
  return (
    <td data-name={label}>
      <span class="matrix-number">
        <b>{met}</b> <span class="quiet">{text.of(asked)}</span>
      </span>
      <svg class="matrix-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        {share < 50 && <rect class="half" width="100" height="10" />}
        <rect class="met" width={share} height="10" />
      </svg>
    </td>
  );
}
