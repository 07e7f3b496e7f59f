import type { SearchKind } from '#domain/search-entry';
import { searchText as text } from '../../text/search.ts';
import { KindChoice } from './KindChoice.tsx';
import { ResultItem } from './ResultItem.tsx';
import type { Found, SearchState } from './use-search.ts';

interface Props {
  state: SearchState;
  busy: boolean;
  kind: SearchKind | undefined;
  choose: (kind: SearchKind | undefined) => void;
  more: (found: Found) => Promise<void>;
  again: () => void;
}

/** What was found, and how much: said once the words are complete. */
export function Results({ state, busy, kind, choose, more, again }: Props) {
  const found = state.kind === 'found' ? state.found : undefined;
  return (
    <div class="search-outcome" aria-busy={busy}>
      <div class="search-head">
        <p role="status" class="search-count">
          {found && countOf(found)}
          {busy && !found && text.busy}
        </p>
        {found && <KindChoice perKind={found.answer.perKind} kind={kind} choose={choose} />}
      </div>
      {state.kind === 'failed' && (
        <div class="utrecht-alert utrecht-alert--error" role="alert">
          <p>{text.failed}</p>
          <button class="link-button" type="button" onClick={again}>
            {text.again}
          </button>
        </div>
      )}
      {found?.answer.total === 0 && (
        <ul>
          {text.noneHelp.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {found && found.hits.length > 0 && <Hits found={found} more={more} />}
    </div>
  );
}

const countOf = ({ answer: { total }, query }: Found) => (total === 0 ? text.none(query) : text.found(total, query));

function Hits({ found, more }: { found: Found; more: (found: Found) => Promise<void> }) {
  const { answer, hits } = found;
  const rest = answer.total - hits.length;
  return (
    <>
      <h2 class="visually-hidden">{text.results}</h2>
      <ol class="ruled search-hits">
        {hits.map((hit) => (
          <ResultItem key={hit.url} hit={hit} />
        ))}
      </ol>
      {rest > 0 && (
        <button
          class="nl-button nl-button--secondary"
          type="button"
          onClick={(event) => void showMore(event.currentTarget)}
        >
          {text.more(rest)}
        </button>
      )}
    </>
  );

  /** Goes on at the first result that is new: the button may be gone by then. */
  async function showMore(button: HTMLButtonElement): Promise<void> {
    const list = button.parentElement?.querySelector('.search-hits');
    await more(found);
    requestAnimationFrame(() => list?.children[hits.length]?.querySelector('a')?.focus());
  }
}
