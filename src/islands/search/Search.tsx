import { useEffect, useRef, useState } from 'preact/hooks';
import { isSearchKind, type SearchKind } from '#domain/search-entry';
import { loadSearch } from '../../client/search.ts';
import '../../styles/fields.ts';
import '../../styles/search.css';
import { searchText as text } from '../../text/search.ts';
import { Results } from './Results.tsx';
import { useSearch } from './use-search.ts';

/** Long enough to finish a word, short enough to feel at once. */
const pause = 250;

/** The field and what was found. The words stand in the address, so that a search can be kept, shared and gone back to. */
export function Search() {
  const field = useRef<HTMLInputElement>(null);
  const waiting = useRef(0);
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<SearchKind>();
  const { state, busy, more, again } = useSearch(query, kind);

  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    const asksKind = asked.get('soort');
    setKind(isSearchKind(asksKind) ? asksKind : undefined);
    if (!field.current) return;
    field.current.value ||= asked.get('q') ?? '';
    look(field.current.value);
  }, []);

  function look(typed: string, of = kind) {
    clearTimeout(waiting.current);
    const words = typed.trim();
    setQuery(words);
    const address = new URLSearchParams({ ...(words && { q: words }), ...(words && of && { soort: of }) });
    history.replaceState(null, '', `${location.pathname}${address.size > 0 ? `?${address}` : ''}`);
  }
  function typed(value: string) {
    clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => look(value), pause);
  }

  return (
    <div class="search">
      <search>
        <form
          class="field search-form"
          action="/zoeken"
          onSubmit={(event) => {
            event.preventDefault();
            look(field.current?.value ?? '');
          }}
        >
          <label for="zoekveld">{text.label}</label>
          <div class="search-row">
            <input
              ref={field}
              id="zoekveld"
              class="utrecht-textbox utrecht-textbox--html-input"
              type="search"
              name="q"
              autocomplete="off"
              enterkeyhint="search"
              aria-describedby="zoekuitleg"
              onFocus={() => void loadSearch().catch(() => undefined)}
              onInput={(event) => typed(event.currentTarget.value)}
            />
            <button class="nl-button nl-button--primary" type="submit">
              {text.send}
            </button>
          </div>
          <span id="zoekuitleg" class="field-hint">
            {text.hint}
          </span>
        </form>
      </search>
      <Results
        state={state}
        busy={busy}
        kind={kind}
        more={more}
        again={again}
        choose={(next) => {
          setKind(next);
          look(query, next);
        }}
      />
    </div>
  );
}
