import { cellWords } from '#domain/organisation/evidence-document/coverage';
import { nodeTree, whole } from '#domain/organisation/node-tree';
import { columnOf } from '#domain/organisation/published/columns';
import type { PublishedCell } from '#domain/organisation/published/publish-month';
import { type CompetenceId, competenceIds } from '#domain/taxonomy';
import type { PublishedMonth } from '../../../client/organisation/published.ts';
import { Glyph } from '../../../components/Glyph.tsx';
import '../../../styles/level-profile.css';
import '../../../styles/team-matrix.css';
import { competenceNames } from '../../../text/competences.ts';
import { publishedText } from '../../../text/published.ts';

const text = publishedText.table;

/** Per team and competence who has what is asked, teams right after the team that they are under, the whole last. */
export function MonthTable({ month: { asOf, teams, nodes } }: { month: PublishedMonth }) {
  const byId = new Map(teams.map((team) => [team.id, team]));
  const shown = nodeTree(teams).nodes.flatMap(({ id }) => {
    const [team, cells] = [byId.get(id), nodes[id]];
    const above = byId.get(team?.parent ?? '');
    return team && cells ? [{ id, name: team.name, under: above?.name, cells }] : [];
  });
  const all = nodes[whole];
  return (
    <>
      <ul class="profile-legend">
        <li>
          <i /> {text.legend.asked}
        </li>
        <li>
          <i class="legend-attained" /> {text.legend.sure}
        </li>
        <li>
          <i class="legend-maybe" /> {text.legend.maybe}
        </li>
      </ul>
      <table class="team-matrix">
        <caption class="visually-hidden">{text.caption(asOf)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.team}</th>
            {competenceIds.map((competence) => (
              <th key={competence} scope="col">
                <Glyph competence={competence} />
                {competenceNames[competence].short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, ...row }) => (
            <Row key={id} {...row} />
          ))}
          {all && <Row name={text.whole} under={undefined} cells={all} />}
        </tbody>
      </table>
    </>
  );
}

interface RowProps {
  name: string;
  under: string | undefined;
  cells: Record<CompetenceId, PublishedCell>;
}

function Row({ name, under, cells }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {name}
        {under && <small>{text.under(under)}</small>}
      </th>
      {competenceIds.map((competence) => (
        <Cell key={competence} name={competenceNames[competence].short} cell={cells[competence]} />
      ))}
    </tr>
  );
}

function Cell({ name, cell }: { name: string; cell: PublishedCell }) {
  const column = columnOf(cell);
  if (!column)
    return (
      <td data-name={name}>
        <span class="matrix-none">{cellWords(cell)}</span>
      </td>
    );
  return (
    <td data-name={name}>
      <span class="matrix-number">{cellWords(cell)}</span>
      <svg class="matrix-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class="met" width={column.sure} height="10" />
        <rect class="maybe" x={column.sure} width={column.maybe} height="10" />
      </svg>
    </td>
  );
}
