import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonical, versioned } from '../../api/commands/content/catalogue-version.ts';
import { readContent } from '../../api/commands/content/read.ts';
import { report } from '../../api/commands/content/report.ts';
import { type Changes, withContent } from '../support/content.ts';

const role = 'content/roles/medewerker.yaml';
const broken: Changes = { [role]: (text) => text.replace('bouwen: 0', 'bouwen: 9') };

function run(command: 'check' | 'build', root: string) {
  const script = resolve(`api/commands/content/${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the commands', () => {
  it('check says that all is well, with its advice, and ends well', () => {
    const { status, stdout } = withContent({}, (root) => run('check', root));
    expect(stdout).toBe(
      [
        'content/assessments/gebruiken-1.yaml',
        '  advies: regel 5: gebruiken-1 heeft 15 vragen die live zijn. Met 20 krijgt wie de toets opnieuw doet eerst nieuwe vragen.',
        '',
        'De inhoud heeft geen fouten. Wel 1 advies.',
        '',
      ].join('\n'),
    );
    expect(status).toBe(0);
  });

  it('check names every fault and ends in failure', () => {
    const { status, stderr } = withContent(broken, (root) => run('check', root));
    expect(stderr).toContain(`${role}\n  regel 11: ‘bouwen’ (need) is ‘9’. Kies uit: 0, 1, 2, 3, 4.`);
    expect(stderr).toContain('De inhoud heeft 1 fout en 1 advies. Herstel eerst de fouten.');
    expect(status).toBe(1);
  });

  it('build writes the catalogue with its versions', () => {
    const catalogue = withContent({}, (root) => {
      expect(run('build', root).status).toBe(0);
      return JSON.parse(readFileSync(join(root, 'build/catalogue.json'), 'utf8'));
    });
    expect(catalogue).toMatchObject({ taxonomyVersion: '1.0-proef', taxonomyDate: '2026-11-22' });
    expect(catalogue.version).toMatch(/^[0-9a-f]{16}$/);
    expect(Object.keys(catalogue.items)).toHaveLength(15);
    expect(catalogue.courses.basis.lessons[0]).toMatchObject({
      id: 'basis/invoer',
      anchors: ['wat-mag-erin'],
      order: 1,
    });
  });

  it('build writes nothing while there are faults', () => {
    const [status, written] = withContent(broken, (root) => [
      run('build', root).status,
      existsSync(join(root, 'build')),
    ]);
    expect([status, written]).toEqual([1, false]);
  });
});

describe('the version of the catalogue', () => {
  const versionWith = (changes: Changes) =>
    withContent(changes, (root) => {
      const { content } = readContent(root);
      if (!content) throw new Error('expected content');
      return versioned(content).version;
    });

  it('stays the same where only the way of writing differs', () => {
    const reordered = (text: string) => `# een opmerking\n${text.replace(/^(title: .*\n)(short: .*\n)/, '$2$1')}`;
    expect(versionWith({ [role]: reordered })).toBe(versionWith({}));
  });

  it('changes with every word', () => {
    expect(versionWith({ [role]: (text) => text.replace('title: De', 'title: Een') })).not.toBe(versionWith({}));
  });

  it('knows objects by their members, whatever their order, and leaves out what is undefined', () => {
    expect(canonical({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
  });
});

describe('the report', () => {
  it('groups per file and tells errors and advice apart', () => {
    const file = 'content/roles/jurist.yaml';
    expect(
      report([
        { file, line: 3, problem: 'Dit is fout.', repair: 'Doe dat.', weight: 'error' },
        { file, problem: 'Dit kan beter.', repair: 'Doe dit.', weight: 'advice' },
      ]),
    ).toBe(
      `${file}\n  regel 3: Dit is fout. Doe dat.\n  advies: Dit kan beter. Doe dit.\n\nDe inhoud heeft 1 fout en 1 advies. Herstel eerst de fouten.`,
    );
  });
});
