import type * as z from 'zod';
import { error, type Fault } from '#domain/fault';
import {
  choiceFaults,
  diagramFaults,
  faultSearchFaults,
  matchingFaults,
  sequenceFaults,
  singleChoiceFaults,
  sortingFaults,
} from '#domain/faults/practice';
import { storylineFaults } from '#domain/faults/storyline';
import { Block, Comparison, Diagram, QuotedSource, TermInPlace } from '#domain/schema/lesson-part';
import {
  AssignmentComparison,
  FaultSearch,
  Matching,
  MultipleChoice,
  Sequence,
  SingleChoice,
  Sorting,
  Storyline,
} from '#domain/schema/practice';
import { parseShape } from './shape-faults.ts';
import type { UsedComponent } from './used-components.ts';

interface Part {
  /** An exercise has an id of its own in its lesson. */
  exercise: boolean;
  faults(file: string, props: unknown): Fault[];
}

/** What a lesson or case may be built of, the names in src/components/lesson/components.ts, each with its check. */
const parts: Record<string, Part> = {
  Situatie: block(Block),
  Kernpunt: block(Block),
  LetOp: block(Block),
  Stappen: block(Block),
  Vergelijk: block(Comparison),
  Diagram: block(Diagram, diagramFaults),
  Begrip: block(TermInPlace),
  Bron: block(QuotedSource),
  Reflectie: block(Block),
  Morgen: block(Block),
  Onthoud: block(Block),
  Keuze: exercise(SingleChoice, singleChoiceFaults),
  MeerKeuze: exercise(MultipleChoice, choiceFaults),
  VindDeFout: exercise(FaultSearch, faultSearchFaults),
  Volgorde: exercise(Sequence, sequenceFaults),
  Koppel: exercise(Matching, matchingFaults),
  Sorteer: exercise(Sorting, sortingFaults),
  Verloop: exercise(Storyline, storylineFaults),
  VergelijkOpdrachten: exercise(AssignmentComparison, singleChoiceFaults),
};
export const knownComponents = Object.keys(parts);
export const exerciseNames: ReadonlySet<string> = new Set(knownComponents.filter((name) => parts[name]?.exercise));

export function componentFaults(file: string, used: readonly UsedComponent[]): Fault[] {
  const ids = new Set<unknown>();
  return used.flatMap(({ name, line, props }) => {
    const part = parts[name];
    if (!part) {
      const repair = `Gebruik een van deze: ${knownComponents.join(', ')}.`;
      return [{ ...error(file, [], `<${name}> kennen we niet.`, repair), line }];
    }
    const found = props.problem ? [error(file, [], props.problem, unreadable)] : part.faults(file, props.value);
    const { id } = props.value;
    if (part.exercise && id !== undefined) {
      if (ids.has(id)) found.push(twin(file, id));
      ids.add(id);
    }
    return found.map((one) => ({ ...one, ...props.placeOf(one.at ?? []), problem: `${name}: ${one.problem}` }));
  });
}

const unreadable =
  'Kijk of elk aanhalingsteken en elk haakje sluit. Een apostrof in een tekst tussen enkele aanhalingstekens schrijf je als ’.';

const twin = (file: string, id: unknown) =>
  error(
    file,
    ['id'],
    `het id ‘${id}’ staat al bij een andere oefening in deze les.`,
    'Geef elke oefening een eigen id.',
  );

type FaultsOf<T> = (file: string, props: T) => Fault[];

function block<T>(schema: z.ZodType<T>, faultsOf: FaultsOf<T> = () => []): Part {
  return {
    exercise: false,
    faults(file, props) {
      const { value, faults } = parseShape(file, schema, props);
      return value === undefined ? faults : faultsOf(file, value);
    },
  };
}

function exercise<T>(schema: z.ZodType<T>, faultsOf: FaultsOf<T>): Part {
  return { ...block(schema, faultsOf), exercise: true };
}
