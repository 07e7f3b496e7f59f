import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { versioned } from '../../api/commands/content/catalogue-version.ts';
import { readContent } from '../../api/commands/content/read.ts';
import { type Changes, withContent } from '../support/content.ts';

const role = 'content/roles/medewerker.yaml';
const broken: Changes = { [role]: (text) => text.replace('bouwen: 0', 'bouwen: 9') };

function build(root: string) {
  return spawnSync(process.execPath, [resolve('api/commands/content/build.ts')], { cwd: root, encoding: 'utf8' });
}

describe('the build of the catalogue', () => {
  it('writes the catalogue with its versions', () => {
    const catalogue = withContent({}, (root) => {
      expect(build(root).status).toBe(0);
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

  it('writes nothing while there are faults', () => {
    const [status, written] = withContent(broken, (root) => [build(root).status, existsSync(join(root, 'build'))]);
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
});
