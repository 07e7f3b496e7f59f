import type { CaseEntry } from '#domain/catalogue';
import { contentPath } from '#domain/content-path';
import { Case } from '#domain/schema/case';
import { entries, note, type Reading, stray, textOf } from './folder.ts';
import { readMdx, termsOf } from './mdx-file.ts';

/** Every case by its id: the file's name. */
export function readCases(reading: Reading): Record<string, CaseEntry> {
  const cases: Record<string, CaseEntry> = {};
  for (const { name } of entries(reading, 'content/cases')) {
    const id = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/.exec(name)?.[1];
    if (id === undefined) {
      stray(reading, `content/cases/${name}`, 'Een praktijkvoorbeeld heet zoals guus-in-goes.mdx.');
      continue;
    }
    const file = contentPath.case(id);
    const { fields, body, faults, placeOf } = readMdx(file, textOf(reading, file), Case);
    note(reading, file, faults, placeOf);
    if (body) reading.manuscripts.push({ file, kind: 'case', ...body });
    if (fields) cases[id] = { ...fields, terms: termsOf(body) };
  }
  return cases;
}
