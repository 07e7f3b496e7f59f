import { dashboardText } from '../../../text/dashboard.ts';
import '../../../styles/team-crumbs.css';

const text = dashboardText.matrix;

export interface Place {
  team: string;
  name: string;
}

/** The teams that were opened, from the whole organisation down; each leads back to itself. */
export function TeamCrumbs({ path, open }: { path: readonly Place[]; open: (path: Place[]) => void }) {
  return (
    <nav aria-label={text.where}>
      <ol class="team-crumbs">
        <li>
          <button class="link-button" type="button" onClick={() => open([])}>
            {text.whole}
          </button>
        </li>
        {path.map(({ team, name }, at) => (
          <li key={team}>
            {at === path.length - 1 ? (
              <span aria-current="true">{name}</span>
            ) : (
              <button class="link-button" type="button" onClick={() => open(path.slice(0, at + 1))}>
                {name}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
