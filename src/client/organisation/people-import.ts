import type { ImportFault } from '#domain/people-import/fault';
import type { Known, PersonRow } from '#domain/people-import/people';
import type { ImportDone, ImportPreview, PeopleList } from '#domain/people-import/preview';
import { api, ask, askList, askPage, type Outcome } from '../api.ts';

const route = api.organisations[':organisation'];
const imports = route['people-imports'];
const one = imports[':import'];

/** What a list can name in this organisation. */
export const readListNames = (organisation: string): Promise<Outcome<Known>> =>
  ask(route['list-names'].$get({ param: { organisation } }));

/** Sends a list in parts and asks what it would change. Nothing is a fact before it is confirmed. */
export async function checkList(
  organisation: string,
  { told, people, endOthers }: PeopleList,
  onProgress: (done: number, of: number) => void,
): Promise<Outcome<ImportPreview>> {
  const json = { told: [...told], people: people.length, endOthers };
  const begun = await ask(imports.$post({ param: { organisation }, json }));
  if (begun.kind !== 'ok') return begun;
  const param = { organisation, import: begun.value.id };
  let done = 0;
  for (const [at, part] of partsOf(people).entries()) {
    const kept = await ask(
      one.parts[':part'].$put({ param: { ...param, part: String(at + 1) }, json: { people: [...part] } }),
    );
    if (kept.kind !== 'ok') return kept;
    done += part.length;
    onProgress(done, people.length);
  }
  const outcome = await askPage(one.$get({ param, query: {} }));
  if (outcome.kind !== 'ok') return outcome;
  const { page, next } = outcome.value;
  return { kind: 'ok', value: { ...page, ...(next && { next }) } };
}

/** More of what is wrong with a list that was sent. */
export const faultsAfter = (organisation: string, { id }: ImportPreview, cursor: string) =>
  askList(
    one.$get({ param: { organisation, import: id }, query: { cursor, limit: '200' } }),
    ({ faults }): readonly ImportFault[] => faults,
  );

/** Makes facts of what the preview said, and of nothing else. */
export const confirmList = (
  organisation: string,
  { id, added, changed, same, ended }: ImportPreview,
): Promise<Outcome<ImportDone>> =>
  ask(one.confirmation.$post({ param: { organisation, import: id }, json: { added, changed, same, ended } }));

const largestPart = 200 * 1024;
const mostInPart = 500;

/** The people in parts that the API takes: not too many, and not too large a message. */
export function partsOf(people: readonly PersonRow[]): PersonRow[][] {
  const parts: PersonRow[][] = [];
  let size = 0;
  for (const person of people) {
    const bytes = new TextEncoder().encode(JSON.stringify(person)).length + 1;
    const last = parts.at(-1);
    if (last && last.length < mostInPart && size + bytes <= largestPart) {
      last.push(person);
      size += bytes;
    } else {
      parts.push([person]);
      size = bytes;
    }
  }
  return parts;
}
