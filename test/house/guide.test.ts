import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const guide = readFileSync('content/README.md', 'utf8');
const links = [...guide.matchAll(/(!?)\[([^\]]*)\]\(([^)#]+)/g)].map(([, mark, words = '', to = '']) => {
  return { isPicture: mark === '!', words, to };
});

test("the trainers' guide leads to files that exist", () => {
  const files = links.map(({ to }) => to).filter((to) => !/^https?:/.test(to));
  expect(files.length).toBeGreaterThan(3);
  expect(files.filter((to) => !existsSync(join('content', to)))).toEqual([]);
});

test("the trainers' guide says in words what each picture shows", () => {
  const pictures = links.filter(({ isPicture }) => isPicture);
  expect(pictures).toHaveLength(3);
  expect(pictures.filter(({ words }) => words.length < 40)).toEqual([]);
});
