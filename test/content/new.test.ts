import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collect, Unanswered } from '../../api/commands/content/new/collect.ts';
import { newFile } from '../../api/commands/content/new/new-file.ts';
import { type Answers, itemKinds, type Kind, questionsFor } from '../../api/commands/content/new/questions.ts';
import { readContent } from '../../api/commands/content/read.ts';
import { withContent } from '../support/content.ts';

const today = '2026-11-22';
const script = resolve('api/commands/content/new.ts');
const lesson = 'basis/invoer#wat-mag-erin';

/** What the check says after this file was made in the small set. */
function made(kind: Kind, answers: Answers) {
  return withContent({}, (root) => {
    const { content } = readContent(root);
    if (!content) throw new Error('expected content');
    const { path, text } = newFile(kind, answers, content, today);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    return { path, text, faults: readContent(root, today).faults.filter(({ file }) => file === path) };
  });
}

const item = (vorm: string) => ({ cel: 'gebruiken-1', vorm, les: lesson, naam: 'nieuw-hulpmiddel' });
const practiceCase = {
  titel: 'Een proef in Voorbeeldstad',
  organisatie: 'Gemeente Voorbeeldstad',
  groep: 'collegas',
  cel: 'recht-2',
  rol: 'medewerker',
  toepassing: 'assistent',
  naam: 'proef-in-voorbeeldstad',
};

const material = {
  titel: 'AI in het kort',
  aanbieder: 'Stichting Voorbeeld',
  vorm: 'video',
  adres: 'https://voorbeeld.nl/ai',
  cel: 'begrijpen-1',
  naam: 'ai-in-het-kort',
};

describe('a new file', () => {
  it.each<[Kind, Answers, string]>([
    [
      'les',
      { cursus: 'basis', titel: "Wat komt eruit: 't antwoord", cel: 'recht-1', naam: 'uitvoer' },
      'content/courses/basis/02-uitvoer.mdx',
    ],
    ['praktijkvoorbeeld', practiceCase, 'content/cases/proef-in-voorbeeldstad.mdx'],
    ['begrip', { woord: 'prompt', naam: 'prompt' }, 'content/glossary/prompt.yaml'],
    ['materiaal', material, 'content/resources/ai-in-het-kort.yaml'],
    ...itemKinds.map((vorm): [Kind, Answers, string] => [
      'vraag',
      item(vorm),
      'content/items/gebruiken-1/gebruiken-1-nieuw-hulpmiddel.yaml',
    ]),
  ])('of a %s passes the check, which names each place that waits for words: %j', (kind, answers, path) => {
    const { faults, ...file } = made(kind, answers);
    expect(file.path).toBe(path);
    expect(faults.length).toBeGreaterThan(1);
    expect(faults.filter(({ weight }) => weight === 'error')).toEqual([]);
    expect(new Set(faults.map(({ problem }) => problem.split(':')[0]))).toEqual(new Set(['Hier moet nog tekst komen']));
    expect(file.text.match(/Nog invullen/g)?.length).toBe(faults.length);
  });

  it('of a question is a draft, so that no test draws it yet', () => {
    expect(made('vraag', item('single')).text).toMatch(/^status: draft$/m);
  });
});

describe('the questions', () => {
  const asked = (kind: Kind, said: (string | undefined)[], given: Answers = {}) => {
    const heard: string[] = [];
    const answers = withContent({}, (root) => {
      const { content } = readContent(root);
      if (!content) throw new Error('expected content');
      return collect(questionsFor(kind, content), given, async (text) => {
        heard.push(text);
        return said.shift();
      });
    });
    return { answers, heard };
  };

  it('take a choice by its number or its name, and propose a name for the file', async () => {
    const { answers, heard } = asked('les', ['1', 'Wat één model wél weet', 'begrijpen-1', '']);
    expect(await answers).toEqual({
      cursus: 'basis',
      titel: 'Wat één model wél weet',
      cel: 'begrijpen-1',
      naam: 'wat-een-model-wel-weet',
    });
    expect(heard[0]).toBe('In welke cursus?\n   1 basis\n> ');
    expect(heard[3]).toContain('(Enter: wat-een-model-wel-weet) > ');
  });

  it('come again with the reason where an answer cannot be', async () => {
    const { answers, heard } = asked('begrip', ['p', 'prompt', 'Prompt!', 'prompt']);
    expect(await answers).toEqual({ woord: 'prompt', naam: 'prompt' });
    expect(heard[1]).toMatch(/^Schrijf minstens 2 tekens\.\n\nWelk woord/);
    expect(heard[3]).toMatch(/^Gebruik alleen kleine letters, cijfers en streepjes\./);
  });

  it('ask for a whole address', async () => {
    const { naam: _, adres, ...known } = material;
    const { answers, heard } = asked('materiaal', ['voorbeeld.nl/ai', adres, ''], known);
    expect(await answers).toEqual(material);
    expect(heard[1]).toMatch(/^Geef het hele adres, met https:\/\/ ervoor\.\n\nOp welk adres begint het\?/);
  });

  it('offer the topics of lessons of the cell', async () => {
    const { answers, heard } = asked('vraag', ['gebruiken-1', 'single', '1', 'iets-nieuws']);
    expect(await answers).toEqual({ cel: 'gebruiken-1', vorm: 'single', les: lesson, naam: 'iets-nieuws' });
    expect(heard[2]).toContain(`1 ${lesson}`);
  });

  it('that were answered beforehand are not asked', async () => {
    const { answers, heard } = asked('begrip', [], { woord: 'prompt', naam: 'prompt' });
    expect(await answers).toEqual({ woord: 'prompt', naam: 'prompt' });
    expect(heard).toEqual([]);
  });

  it('end with a sentence where nobody answers, or where a flag cannot be', async () => {
    await expect(asked('begrip', [undefined]).answers).rejects.toThrow(
      new Unanswered('Nog nodig: --woord. Welk woord, zoals het midden in een zin staat?'),
    );
    await expect(asked('vraag', [], { cel: 'gebruiken-9' }).answers).rejects.toThrow(
      /^--cel gebruiken-9: Dit staat er niet bij\. Kies uit: begrijpen-1, .*Bedoelde je gebruiken-1\?$/,
    );
  });
});

describe('npm run new', () => {
  const run = (root: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: root,
      encoding: 'utf8',
      input: '',
    });
    return { status, stdout, stderr };
  };

  it('writes the file, says what to do next, and never writes over a file', () => {
    withContent({}, (root) => {
      const path = 'content/glossary/prompt.yaml';
      const flags = ['--soort', 'begrip', '--woord', 'prompt', '--naam', 'prompt'];
      const { status, stdout } = run(root, ...flags);
      expect(stdout).toBe(
        `${path} staat klaar. Vul in waar ‘Nog invullen’ staat, en kijk ondertussen met:\nnpm run check:content -- --watch --file ${path}\n`,
      );
      expect(status).toBe(0);
      const written = readFileSync(join(root, path), 'utf8');
      expect(written).toMatch(/^term: prompt\nmeaning: "?Nog invullen: /);
      const again = run(root, ...flags);
      expect(again).toMatchObject({ status: 1, stderr: `${path} bestaat al. Kies een andere naam.\n` });
      expect(readFileSync(join(root, path), 'utf8')).toBe(written);
    });
  });

  it('says what it needs where nobody sits at the keyboard', () => {
    withContent({}, (root) => {
      const { status, stderr } = run(root, '--soort', 'begrip');
      expect(stderr).toContain('Nog nodig: --woord.');
      expect(status).toBe(1);
      expect(existsSync(join(root, 'content/glossary/prompt.yaml'))).toBe(false);
    });
  });
});
