import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A copy of the project whose content holds so many lessons and items, each made from a real one. */
export function generatedProject(count: number): { root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'ai-geletterd-content-'));
  for (const part of ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(part, join(root, part), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
  addLessons(root, count);
  addItems(root, count);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function addLessons(root: string, count: number): void {
  const course = globSync(join(root, 'content/courses/*/course.yaml'))[0];
  if (!course) throw new Error('There is no course to copy.');
  const lessons = globSync(join(dirname(course), '*.mdx'));
  for (let copy = 1; copy * lessons.length < count; copy++) {
    const folder = `${dirname(course)}-${copy}`;
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'course.yaml'),
      readFileSync(course, 'utf8').replace(/^order: \d+/m, `order: ${copy + 1}`),
    );
    for (const lesson of lessons) cpSync(lesson, join(folder, basename(lesson)));
  }
}

function addItems(root: string, count: number): void {
  const items = globSync(join(root, 'content/items/*/*.yaml')).filter(
    (file) => !/^(scenario|enemies):/m.test(readFileSync(file, 'utf8')),
  );
  for (let made = items.length, copy = 1; made < count; copy++) {
    for (const item of items) {
      if (made++ >= count) return;
      const id = basename(item, '.yaml');
      const text = readFileSync(item, 'utf8').replace(`id: ${id}`, `id: ${id}-${copy}`);
      writeFileSync(join(dirname(item), `${id}-${copy}.yaml`), text);
    }
  }
}
