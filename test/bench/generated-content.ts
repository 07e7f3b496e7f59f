import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A copy of the project whose content holds so many lessons and items, each made from a real one in turn. */
export function generatedProject(count: { lessons: number; items: number }): { root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'ai-geletterd-content-'));
  for (const part of ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(part, join(root, part), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
  addLessons(root, count.lessons);
  addItems(root, count.items);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function addLessons(root: string, count: number): void {
  const courses = globSync(join(root, 'content/courses/*/course.yaml'));
  const lessonsOf = (course: string) => globSync(join(dirname(course), '*.mdx'));
  for (let made = courses.flatMap(lessonsOf).length, copy = 1; made < count; copy++) {
    for (const [index, course] of courses.entries()) {
      const folder = `${dirname(course)}-${copy}`;
      const order = copy * 100 + index;
      mkdirSync(folder);
      writeFileSync(
        join(folder, 'course.yaml'),
        readFileSync(course, 'utf8').replace(/^order: \d+/m, `order: ${order}`),
      );
      for (const lesson of lessonsOf(course).slice(0, count - made)) {
        cpSync(lesson, join(folder, basename(lesson)));
        made++;
      }
      if (made >= count) return;
    }
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
