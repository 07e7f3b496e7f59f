import { watch } from 'node:fs';
import { argv, cwd, stdout } from 'node:process';
import { dayInTheNetherlands } from '#domain/day';
import type { Checkable } from '#domain/faults/checkable';
import { guesses } from '#domain/guesser';
import { cellRisks, roleRisks } from '#domain/wrong-decisions';
import { type CheckOptions, checkOptions, usage } from './check-options.ts';
import { decisionsTable } from './decisions-table.ts';
import { guesserTable } from './guesser-table.ts';
import { readContent } from './read.ts';
import { report } from './report.ts';

/** `npm run check:content`: what is wrong in content/, and how to repair it. Ends in failure only where there are errors. */
const options = checkOptions(argv.slice(2), cwd());
if (options === 'help') console.log(usage);
else if (typeof options === 'string') {
  console.error(`${options}\n\n${usage}`);
  process.exitCode = 1;
} else if (options.watch) keepLooking(options);
else look(options);

function look({ json, file, guesser, simulate }: CheckOptions): void {
  const { content, faults: all } = readContent('.', dayInTheNetherlands(new Date()));
  const faults = file === undefined ? all : all.filter((fault) => fault.file === file);
  const errors = faults.filter(({ weight }) => weight === 'error').length;
  const live = Object.values(content?.items ?? {}).filter(({ status }) => status === 'live');
  const decisions = simulate && content ? decisionsOf(content) : undefined;
  process.exitCode = errors > 0 ? 1 : 0;
  if (json) {
    const advice = faults.length - errors;
    stdout.write(`${JSON.stringify({ errors, advice, faults, guesser: guesses(live), decisions }, undefined, 2)}\n`);
    return;
  }
  const tables = [
    ...(guesser ? [guesserTable(guesses(live))] : []),
    ...(decisions ? [decisionsTable(decisions.cells, decisions.roles)] : []),
  ];
  (errors > 0 ? console.error : console.log)([...tables, report(faults)].join('\n\n'));
}

function decisionsOf(content: Checkable) {
  const cells = cellRisks(content);
  return { cells, roles: roleRisks(content, cells) };
}

/** Looks again a moment after the last change: an editor often writes twice. */
function keepLooking(asked: CheckOptions): void {
  const calm = 150;
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    if (stdout.isTTY) console.clear();
    look(asked);
    console.log(`\n${new Date().toLocaleTimeString('nl-NL')} · Ik kijk mee. Stop met Ctrl+C.`);
  };
  watch('content', { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(again, calm);
  });
  again();
}
