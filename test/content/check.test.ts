import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guesses } from '#domain/guesser';
import { checkOptions } from '../../api/commands/content/check-options.ts';
import { guesserTable } from '../../api/commands/content/guesser-table.ts';
import { report } from '../../api/commands/content/report.ts';
import { type Changes, makeContent, withContent } from '../support/content.ts';
import { fault, multiple, single } from '../support/items.ts';

const role = 'content/roles/medewerker.yaml';
const lesson = 'content/courses/basis/01-invoer.mdx';
const script = resolve('api/commands/content/check.ts');
const broken: Changes = {
  [role]: (text) => text.replace('bouwen: 0', 'bouwen: 9'),
  [lesson]: (text) => text.replace('Je twijfelt.', 'Indien je twijfelt.'),
};

function check(root: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the check', () => {
  it('says that all is well, with its advice, and ends well', () => {
    const { status, stdout } = withContent({}, check);
    expect(stdout).toBe(
      [
        'ADVIES',
        '',
        'content/assessments/gebruiken-1.yaml',
        '  5:1    gebruiken-1 heeft 15 vragen die live zijn.',
        '         Met 20 krijgt wie de toets opnieuw doet eerst nieuwe vragen.',
        '',
        'De inhoud heeft geen fouten. Wel 1 advies.',
        '',
      ].join('\n'),
    );
    expect(status).toBe(0);
  });

  it('names every fault, keeps advice apart, and ends in failure', () => {
    const { status, stderr } = withContent(broken, check);
    expect(stderr).toMatch(/^FOUTEN\n\ncontent\/roles\/medewerker\.yaml\n {2}11:3 {3}‘bouwen’ \(need\) is ‘9’\.\n/);
    expect(stderr).toContain(`\n\nADVIES\n\ncontent/assessments/gebruiken-1.yaml\n`);
    expect(stderr).toContain('De inhoud heeft 1 fout en 2 adviezen. Herstel eerst de fouten.');
    expect(status).toBe(1);
  });

  it('of one file reads it beside the others, and fails for that file only', () => {
    const { status, stdout } = withContent(broken, (root) => check(root, '--file', lesson));
    expect(stdout).toMatch(/^ADVIES\n\ncontent\/courses\/basis\/01-invoer\.mdx\n {2}18:1 {3}‘indien’ is een woord/);
    expect(stdout).toContain('De inhoud heeft geen fouten. Wel 1 advies.');
    expect(status).toBe(0);
  });

  it('for a program gives every fault with its place, and what guessing earns', () => {
    const { status, stdout } = withContent(broken, (root) => check(root, '--json'));
    const { errors, advice, faults, guesser } = JSON.parse(stdout);
    expect({ status, errors, advice }).toEqual({ status: 1, errors: 1, advice: 2 });
    expect(faults).toContainEqual(expect.objectContaining({ file: role, line: 11, column: 3, weight: 'error' }));
    expect(guesser).toContainEqual(expect.objectContaining({ strategy: 'first', kind: 'single', asked: 10, hits: 3 }));
  });

  it('shows how often the tests decide wrongly in a simulation, only when asked', () => {
    const { stdout } = withContent({}, (root) => check(root, '--simulate'));
    expect(stdout).toMatch(/^Toets {15}kan het, niet gehaald .*\ngebruiken-1 {9}\d+,\d % .*\n\nToets van een rol/);
    expect(stdout).toMatch(/\nmedewerker {10}\d+,\d % .*\n\nEén poging met korte set, 20\.000 keer nagebootst\./);
    expect(withContent({}, (root) => check(root)).stdout).not.toContain('nagebootst');
  });

  it('keeps looking while somebody writes', async () => {
    const { root, remove } = makeContent({});
    const looking = spawn(process.execPath, [script, '--watch'], { cwd: root });
    let said = '';
    const hears = (words: string) =>
      new Promise<void>((heard) => {
        const listen = (part: Buffer) => {
          said += part.toString();
          if (said.includes(words)) heard();
        };
        looking.stdout.on('data', listen);
        looking.stderr.on('data', listen);
      });
    await hears('Stop met Ctrl+C');
    expect(said).toContain('De inhoud heeft geen fouten. Wel 1 advies.');
    const again = hears('De inhoud heeft 1 fout');
    writeFileSync(join(root, role), readFileSync(join(root, role), 'utf8').replace('bouwen: 0', 'bouwen: 9'));
    await again;
    looking.kill();
    await once(looking, 'exit');
    remove();
    expect(said).toContain('‘bouwen’ (need) is ‘9’.');
  }, 30_000);
});

describe('the choices of the check', () => {
  const chosen = (...args: string[]) => withContent({}, (root) => checkOptions(args, root));

  it('are all off unless asked', () => {
    const off = { json: false, watch: false, guesser: false, simulate: false, help: false };
    expect(chosen()).toEqual({ ...off, file: undefined });
    const on = { json: true, watch: true, guesser: true, simulate: true };
    expect(chosen('--json', '--watch', '--guesser', '--simulate')).toMatchObject(on);
    expect(chosen('--help')).toBe('help');
  });

  it('know a file by the path from the root, however it was written', () => {
    expect(chosen('--file', `./content/../${role}`)).toMatchObject({ file: role });
  });

  it.each([
    [['--file', 'content/roles/geen.yaml'], 'Het bestand content/roles/geen.yaml bestaat niet.'],
    [['--alles'], 'Dat begrijpen we niet: --alles'],
  ])('say so where they cannot be followed: %j', (args, sentence) => {
    expect(chosen(...args)).toBe(sentence);
  });
});

describe('the report', () => {
  const file = 'content/roles/jurist.yaml';

  it('has errors first, then advice, per file, with what to do and an example', () => {
    expect(
      report([
        { file, problem: 'Dit kan beter.', repair: 'Doe dit.', example: 'zo', weight: 'advice' },
        { file, line: 3, column: 12, problem: 'Dit is fout.', repair: 'Doe dat.', weight: 'error' },
      ]),
    ).toBe(
      [
        `FOUTEN\n\n${file}\n  3:12   Dit is fout.\n         Doe dat.`,
        `ADVIES\n\n${file}\n         Dit kan beter.\n         Doe dit.\n         Bijvoorbeeld: zo`,
        'De inhoud heeft 1 fout en 1 advies. Herstel eerst de fouten.',
      ].join('\n\n'),
    );
  });

  it('shows what guessing earns beside chance', () => {
    const [, longest, , , , first] = guesserTable(
      guesses([single({}, { ja: true, nee: false, soms: false }), multiple(), fault()]),
    ).split('\n');
    expect(longest).toBe('het langste           0 van 1 (-33; 0–1)          -                           -');
    expect(first).toBe(
      'het eerste            1 van 1 (+67; 0–1)          1 van 1 (+50; 0–1)          0 van 1 (-40; 0–1)',
    );
  });
});
