import type { Known } from '#domain/people-import/people';
import type { UnknownName } from '#domain/people-import/unknown-names';
import type { Links } from '#domain/people-import/values';
import { peopleImportText as text } from '../../../text/people-import.ts';
import { optionsFor } from './meanings.ts';

interface Props {
  unknown: readonly UnknownName[];
  known: Known;
  links: Links;
  link: (links: Links) => void;
  unlink: (key: string) => void;
}

/** More than this nobody goes through by hand. */
const most = 50;

/** Says once what an unknown name means, for all rows on which it stands. */
export function NameMeanings({ unknown, known, links, link, unlink }: Props) {
  const open = unknown.filter(({ key, suggestion }) => suggestion && !links[key]);

  function takeSuggestions() {
    link(
      Object.fromEntries(
        open.flatMap(({ key, kind, suggestion }) => (suggestion ? [[key, { kind, id: suggestion.id }]] : [])),
      ),
    );
  }
  return (
    <section class="stack" aria-labelledby="onbekend">
      <h2 id="onbekend">{text.unknown(unknown.length)}</h2>
      <p class="measure">{text.unknownHint}</p>
      {open.length > 0 && (
        <button class="nl-button nl-button--secondary" type="button" onClick={takeSuggestions}>
          {text.applySuggestions}
        </button>
      )}
      <ul class="ruled people-import-names">
        {unknown.slice(0, most).map((name, at) => (
          <li key={name.key}>
            <label for={`naam-${at}`}>
              <b>{name.value}</b>
              <span class="small quiet">{text.unknownOn(text.kinds[name.kind], name.rows)}</span>
            </label>
            <select
              id={`naam-${at}`}
              class="utrecht-select utrecht-select--html-select"
              value={chosen(links[name.key])}
              onChange={({ currentTarget: { value } }) => {
                const option = optionsFor(name, known).find((one) => one.value === value);
                if (value === 'nothing') link({ [name.key]: 'nothing' });
                else if (option) link({ [name.key]: option.meant });
                else unlink(name.key);
              }}
            >
              <option value="">{text.choose}</option>
              <option value="nothing">{text.nothing}</option>
              {optionsFor(name, known).map(({ value, title }) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {unknown.length > most && <p class="medium quiet">{text.moreUnknown(unknown.length - most)}</p>}
    </section>
  );
}

const chosen = (link: Links[string] | undefined) =>
  link === undefined || link === 'nothing' ? (link ?? '') : `${link.kind}:${link.id}`;
