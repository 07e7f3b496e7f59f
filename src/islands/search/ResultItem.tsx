import type { SearchHit } from '../../client/search.ts';
import { searchText as text } from '../../text/search.ts';

/** One thing that was found: what kind of thing it is, its name, and the words around what was looked for. */
export function ResultItem({ hit: { url, title, kind, excerpt } }: { hit: SearchHit }) {
  return (
    <li class="search-hit">
      <p class="kicker">{text.kinds[kind].one}</p>
      <h3>
        <a href={url}>{title}</a>
      </h3>
      <p class="medium">
        {excerpt.map(({ text: words, found }, at) => (found ? <mark key={at}>{words}</mark> : words))}
      </p>
    </li>
  );
}
