import { globSync, readFileSync } from 'node:fs';
import { Validator } from '@cfworker/json-schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemaFiles } from '../../api/commands/content/schema-files.ts';

const files = schemaFiles();
const read = (path: string) => readFileSync(path, 'utf8');
/** The file as an editor reads it: of a lesson or case the fields at the top. */
const contentOf = (path: string) => parse(path.endsWith('.mdx') ? (read(path).split(/^---$/m)[1] ?? '') : read(path));
const validator = (path: string) => new Validator(JSON.parse(read(path)), '7', false);
const settings = JSON.parse(read('.vscode/settings.json'));

describe('the schemas that editors read', () => {
  it.each(files)('$path is up to date; npm run schemas makes it', ({ path, text }) => {
    expect(read(path)).toBe(text);
  });

  it('there are no others', () => {
    const known = files.map(({ path }) => path).sort();
    expect(
      globSync('.vscode/schemas/*')
        .map((path) => path.replaceAll('\\', '/'))
        .sort(),
    ).toEqual(known);
  });

  it.each(files)('$path accepts every file of our own in $files', ({ path, files: pattern }) => {
    const own = globSync(pattern);
    expect(own.length).toBeGreaterThan(0);
    const check = validator(path);
    expect(
      own.flatMap((file) => check.validate(contentOf(file)).errors.map(({ error }) => `${file}: ${error}`)),
    ).toEqual([]);
  });

  it('refuses what the check refuses, and says in Dutch which form is asked', () => {
    const item = contentOf('content/items/recht-1/recht-1-welke-wet-eerst.yaml');
    const check = validator('.vscode/schemas/item.json');
    expect(check.validate(item).valid).toBe(true);
    expect(check.validate({ ...item, status: 'klaar' }).valid).toBe(false);
    expect(check.validate({ ...item, stam: 'te veel' }).valid).toBe(false);
    const { properties } = JSON.parse(read('.vscode/schemas/lesson.json'));
    expect(properties.lawAsOf.patternErrorMessage).toBe('Schrijf een datum als 2026-11-22.');
    expect(properties.cell.description).toBe('De cel waar de les bij hoort: één competentie op één niveau.');
  });

  it('an editor finds each by the place of the file', () => {
    const yaml = files.filter(({ files: pattern }) => pattern.endsWith('.yaml'));
    const wanted = Object.fromEntries(yaml.map(({ path, files: pattern }) => [`./${path}`, pattern]));
    expect(settings['yaml.schemas']).toEqual(wanted);
  });

  it('an editor is told how to read the fields of lessons and cases', () => {
    expect(settings['astro.content-intellisense']).toBe(true);
    expect(read('astro.config.mjs')).toContain('contentIntellisense: true');
    const { recommendations } = JSON.parse(read('.vscode/extensions.json'));
    expect(recommendations).toEqual(expect.arrayContaining(['redhat.vscode-yaml', 'astro-build.astro-vscode']));
  });
});
