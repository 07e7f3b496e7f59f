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
    <fieldset>
      <legend class="person-legend">{text.relationsTitle}</legend>
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
