import { type Relation, relations } from '#domain/application';
import { assignmentsText as text } from '../../../text/assignments.ts';

interface Props {
  /** Unique on the page. */
  id: string;
  chosen: readonly Relation[];
  put: (chosen: Relation[]) => void;
}

/** What people do with an application; it decides what is asked of them. */
export function RelationChoice({ id, chosen, put }: Props) {
  return (
    <fieldset aria-describedby={`${id}-erbij`}>
      <legend class="person-legend">{text.relationsTitle}</legend>
      <span id={`${id}-erbij`} class="field-hint">
        {text.relationsHint}
      </span>
      {relations.map((relation) => (
        <label key={relation} class="choice choice-tight">
          <input
            type="checkbox"
            name={`${id}-wat`}
            checked={chosen.includes(relation)}
            onChange={() =>
              put(relations.filter((one) => (one === relation ? !chosen.includes(one) : chosen.includes(one))))
            }
          />
          <span>{text.relations[relation]}</span>
        </label>
      ))}
    </fieldset>
  );
}
