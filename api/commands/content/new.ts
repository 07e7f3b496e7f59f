import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { argv, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { dayInTheNetherlands } from '#domain/day';
import { type Ask, collect, Unanswered } from './new/collect.ts';
import { newFile } from './new/new-file.ts';
import { kindQuestion, kinds, questionsFor } from './new/questions.ts';
import { readContent } from './read.ts';

/** `npm run new`: asks what somebody will write and makes a file to start from. Every answer can be a flag as well. */
const names = [
  'soort',
  'cursus',
  'titel',
  'cel',
  'naam',
  'vorm',
  'les',
  'organisatie',
  'groep',
  'rol',
  'toepassing',
  'woord',
  'aanbieder',
  'adres',
];
const lines = createInterface({ input: stdin, output: stdout });
try {
  await make();
} catch (error) {
  if (!(error instanceof Unanswered)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  lines.close();
}

async function make(): Promise<void> {
  const given = flags();
  const { content } = readContent('.');
  if (!content) throw new Unanswered('De inhoud heeft fouten. Draai eerst npm run check:content.');
  const { soort } = await collect([() => kindQuestion], given, ask);
  const kind = kinds.find((one) => one === soort) ?? 'les';
  const answers = await collect(questionsFor(kind, content), given, ask);
  const today = dayInTheNetherlands(new Date());
  const { path, text } = newFile(kind, answers, content, today);
  if (existsSync(path)) throw new Unanswered(`${path} bestaat al. Kies een andere naam.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`${path} staat klaar. Vul in waar ‘Nog invullen’ staat, en kijk ondertussen met:`);
  console.log(`npm run check:content -- --watch --file ${path}`);
}

function flags(): Record<string, string> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values } = parseArgs({ args: argv.slice(2), options });
    return Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
  } catch {
    throw new Unanswered(
      `Dat begrijpen we niet: ${argv.slice(2).join(' ')}. Deze vlaggen zijn er: --${names.join(', --')}.`,
    );
  }
}

/** Undefined once the input has ended, as when nobody sits at the keyboard. */
function ask(text: string): ReturnType<Ask> {
  return new Promise((answer) => {
    lines.once('close', () => answer(undefined));
    lines.question(text).then(answer, () => answer(undefined));
  });
}
