import * as z from 'zod';
import { error, type Fault } from '#domain/fault';
import { childValue, describedAt, type JsonSchema } from './description.ts';
import { capital, named, oneOf, sentences, shown } from './shape-sentences.ts';

type Issue = z.core.$ZodIssue;
type Shaped<T> = { value: T; faults: [] } | { value: undefined; faults: Fault[] };

/** Parses strictly; every fault of shape is a Dutch sentence that says how to repair it. */
export function parseShape<T>(file: string, schema: z.ZodType<T>, value: unknown): Shaped<T> {
  // An empty message means that the schema words nothing itself.
  const parsed = schema.safeParse(value, { reportInput: true, error: () => '' });
  if (parsed.success) return { value: parsed.data, faults: [] };
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return {
    value: undefined,
    faults: parsed.error.issues.flatMap((issue) => faultsOf(file, issue, [], described, value)),
  };
}

function faultsOf(
  file: string,
  issue: Issue,
  parent: readonly PropertyKey[],
  described: JsonSchema,
  whole: unknown,
): Fault[] {
  const path = [...parent, ...issue.path].map((step) => (typeof step === 'number' ? step : String(step)));
  const fault = (problem: string, repair: string) => error(file, path, problem, repair);
  const within = describedAt(described, path, whole);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = within.keys.length > 0 ? ` Hier kan staan: ${within.keys.join(', ')}.` : '';
      return error(
        file,
        [...path, key],
        `${named([...path, key])} kennen we niet.`,
        `Kijk of je het goed schreef, of haal het weg.${known}`,
      );
    });
  }
  if (issue.code === 'invalid_union') {
    const closest = closestBranch(issue);
    if (closest) return closest.flatMap((inner) => faultsOf(file, inner, path, described, whole));
    const input = path.reduce(childValue, whole);
    const problem = input === undefined ? `${named(path)} ontbreekt.` : `${named(path)} is ${shown(input)}.`;
    return [fault(problem, oneOf(within.values, within.description))];
  }
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
    return issue.issues.flatMap((inner) => faultsOf(file, inner, path, described, whole));
  }
  const [problem, repair] = sentences(issue, named(path), within);
  return [fault(problem, issue.message === '' ? repair : `${capital(issue.message)}.`)];
}

/** The branch that the author most likely meant: the one with the fewest faults; none where all differ at the root. */
function closestBranch(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] | undefined {
  const [closest] = issue.errors.toSorted((one, other) => one.length - other.length);
  const sameValue = issue.errors.every(([first]) => first?.code === 'invalid_value' && first.path.length === 0);
  return sameValue ? undefined : closest;
}
