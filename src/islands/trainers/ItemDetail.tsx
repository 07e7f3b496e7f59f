import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../client/api.ts';
import { type OneItem, oneItem } from '../../client/item-statistics.ts';
import '../../styles/item-statistics.css';
import { dayOf } from '#domain/dutch-date';
import { cellTitle } from '../../text/cells.ts';
import { itemText as text } from '../../text/item-statistics.ts';
import { ForTrainers } from './ForTrainers.tsx';
import { ItemVersion } from './ItemVersion.tsx';

/** The question that the address names, with how each of its versions does. */
export function ItemDetail() {
  const [answer, setAnswer] = useState<Outcome<OneItem | undefined>>();
  useEffect(() => {
    const follow = () => void oneItem(location.hash.slice(1)).then(setAnswer);
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  return (
    <ForTrainers answer={answer} text={{ ...text, notTrainer: text.notThere }}>
      {({ id, cell, lesson, asOf, versions }) => (
        <>
          <p class="nl-paragraph nl-paragraph--lead">
            <code class="item-id">{id}</code>
          </p>
          <p>
            {cellTitle(cell)}. <a href={`/cursussen/${lesson}`}>{text.lesson}</a>
          </p>
          <p class="small quiet">
            {text.asOf(dayOf(asOf))} {text.rapid}
          </p>
          {versions.map((version) => (
            <ItemVersion key={version.item.version} version={version} />
          ))}
        </>
      )}
    </ForTrainers>
  );
}
