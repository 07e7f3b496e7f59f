import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BuildingBlock } from '#domain/schema/building-block';
import { knownComponents } from '../../api/commands/content/component-faults.ts';
import { readMdx } from '../../api/commands/content/mdx-file.ts';

const folder = 'src/components/lesson';
const examples = globSync(`${folder}/examples/*.mdx`).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const read = (text: string) => readMdx('voorbeeld.mdx', text, BuildingBlock);
const said = (text: string) => read(text).faults.map(({ problem, repair }) => `${problem} ${repair}`);

describe('the building blocks of lessons', () => {
  it('each name that the check knows has a component and an example', () => {
    const registered = [...readFileSync(`${folder}/components.ts`, 'utf8').matchAll(/^ {2}([A-Z]\w+),$/gm)];
    expect(registered.map(([, name]) => name).sort()).toEqual(knownComponents.toSorted());
    const shown = new Set(examples.map(({ text }) => read(text).fields?.name));
    expect([...shown].sort()).toEqual(knownComponents.toSorted());
  });

  it.each(examples)('the example in $file is without faults', ({ text }) => {
    expect(said(text)).toEqual([]);
  });

  const mistakes = examples.flatMap(({ file, text }) =>
    (read(text).fields?.mistakes ?? []).map((mistake) => ({ file: basename(file), text, ...mistake })),
  );
  it.each(mistakes)('$file: $when', ({ text, from, to, says }) => {
    const [top = '', body = ''] = text.split(/\n---\n/);
    expect(body).toContain(from);
    expect(said(`${top}\n---\n${body.replaceAll(from, to)}`)).toEqual([says]);
  });
});
