import { competenceIds, type Level, type LevelVector, levelNames } from '#domain/taxonomy';
import { reflectionText } from '../../text/reflection.ts';
import { fullName } from '../../text/shared.ts';

const text = reflectionText.result;
interface Props {
  need: LevelVector | undefined;
  reflected: LevelVector;
  held: LevelVector;
}

/** Three things beside each other that are never mixed: asked, thought, shown. */
export function Comparison({ need, reflected, held }: Props) {
  return (
    <section class="stack comparison" aria-labelledby="beeld">
      <h2 id="beeld">{text.title}</h2>
      <p class="medium">{text.explanation}</p>
      <table class="utrecht-table utrecht-table--html-table levels-table">
        <thead>
          <tr>
            <th scope="col">{text.competence}</th>
            {need && <th scope="col">{text.asked}</th>}
            <th scope="col">{text.self}</th>
            <th scope="col">{text.shown}</th>
          </tr>
        </thead>
        <tbody>
          {competenceIds.map((id) => (
            <tr key={id}>
              <th scope="row">{fullName(id)}</th>
              {need && <td>{say(need[id])}</td>}
              <td>{say(reflected[id])}</td>
              <td>{say(held[id])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="medium">
        {text.noCredit} <a href="/leerpad">{text.path}</a>
      </p>
    </section>
  );
}

function say(level: Level) {
  if (level === 0) return <span class="quiet">{text.none}</span>;
  return (
    <>
      <b>{level}</b> {levelNames[level]}
    </>
  );
}
