import { useRef } from 'preact/hooks';
import { matrixRows } from '#domain/organisation/matrix-file';
import { csvFile } from '#domain/table/csv-file';
import { competenceIds, perCompetence } from '#domain/taxonomy';
import type { Dashboard } from '../../../client/organisation/dashboard.ts';
import { saveFile } from '../../../client/save-file.ts';
import { Glyph } from '../../../components/Glyph.tsx';
import '../../../styles/level-profile.css';
import '../../../styles/team-matrix.css';
import { competenceNames } from '../../../text/competences.ts';
import { dashboardText } from '../../../text/dashboard.ts';
import { PeopleLink } from './PeopleLink.tsx';
import { type Place, TeamCrumbs } from './TeamCrumbs.tsx';

const text = dashboardText.matrix;
const names = perCompetence((competence) => competenceNames[competence].short);

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
      {here && <TeamCrumbs path={path} open={open} />}
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
            <Row key={team.team} counts={team} minimum={counts.minimumGroup}>
              <button class="link-button" type="button" onClick={() => open([...path, team])}>
                {team.name}
              </button>
            </Row>
          ))}
          <Row counts={{ ...counts, team: here?.team }} minimum={counts.minimumGroup}>
            {here ? here.name : text.whole}
          </Row>
        </tbody>
      </table>
      <p class="medium quiet measure">{text.small(counts.minimumGroup)}</p>
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

interface RowProps {
  counts: Pick<Dashboard, 'people' | 'counted' | 'competences'> & { team?: string | undefined };
  minimum: number;
  children: preact.ComponentChildren;
}

function Row({ counts: { team, people, counted, competences }, minimum, children }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {children}
        <small>{people > 0 ? <PeopleLink of={{ team }}>{text.people(people)}</PeopleLink> : text.people(people)}</small>
      </th>
      {counted ? (
        <>
          {competenceIds.map((competence) => (
            <Share key={competence} name={competenceNames[competence].short} counts={competences[competence]} />
          ))}
          <Share name={text.all} counts={{ asked: counted.people, met: counted.complete }} />
        </>
      ) : (
        <td class="matrix-few" colSpan={competenceIds.length + 1}>
          <span class="matrix-none">{people > 0 ? text.tooFew(minimum) : text.nobody}</span>
        </td>
      )}
    </tr>
  );
}

interface ShareProps {
  name: string;
  /** Absent where it is asked of too few people to count. */
  counts: { asked: number; met: number } | undefined;
}

function Share({ name, counts }: ShareProps) {
  if (!counts || counts.asked === 0)
    return (
      <td data-name={name}>
        <span class="matrix-none">{counts ? text.notAsked : text.few}</span>
      </td>
    );
  const { asked, met } = counts;
  const share = (met / asked) * 100;
  return (
    <td data-name={name}>
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
