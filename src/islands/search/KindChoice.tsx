import { isSearchKind, type SearchKind, searchKinds } from '#domain/search-entry';
import { searchText as text } from '../../text/search.ts';

interface Props {
  perKind: Partial<Record<SearchKind, number>>;
  kind: SearchKind | undefined;
  choose: (kind: SearchKind | undefined) => void;
}

/** Narrows what was found to one kind; not shown where there is nothing to choose. */
export function KindChoice({ perKind, kind, choose }: Props) {
  const there = searchKinds.filter((one) => perKind[one] || one === kind);
  if (there.length < 2 && !kind) return null;
  const all = Object.values(perKind).reduce((sum, count) => sum + count, 0);
  return (
    <div class="search-kind">
      <label for="soort">{text.show}</label>
      <select
        class="utrecht-select utrecht-select--html-select"
        id="soort"
        value={kind ?? ''}
        onChange={({ currentTarget: { value } }) => choose(isSearchKind(value) ? value : undefined)}
      >
        <option value="">
          {text.all} ({all})
        </option>
        {there.map((one) => (
          <option key={one} value={one}>
            {text.kinds[one].many} ({perKind[one] ?? 0})
          </option>
        ))}
      </select>
    </div>
  );
}
