import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface CheckOptions {
  /** Report for a program. */
  json: boolean;
  /** Report about this file only, from the root of the project; it is still read beside all others. */
  file: string | undefined;
  watch: boolean;
  /** Show what each way of guessing earns. */
  guesser: boolean;
  /** Show how often a test decides wrongly. */
  simulate: boolean;
}

export const usage = `Gebruik: npm run check:content -- [keuzes]

  --file <bestand>  alleen wat er in dit bestand is, gelezen naast alle andere
  --watch           kijk opnieuw na elke wijziging in content/
  --guesser         toon wat iemand haalt die gokt op lengte, plaats of woorden
  --simulate        toon hoe vaak een toets verkeerd beslist, in een nabootsing
  --json            voor een ander programma
  --help            deze uitleg`;

/** @returns a sentence where the arguments cannot be followed */
export function checkOptions(args: readonly string[], root: string): CheckOptions | 'help' | string {
  const flag = { type: 'boolean', default: false } as const;
  const options = {
    json: flag,
    watch: flag,
    guesser: flag,
    simulate: flag,
    help: flag,
    file: { type: 'string' },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (values.help) return 'help';
    if (values.file === undefined) return { ...values, file: undefined };
    if (!existsSync(resolve(root, values.file))) return `Het bestand ${values.file} bestaat niet.`;
    return { ...values, file: relative(root, resolve(root, values.file)).replaceAll('\\', '/') };
  } catch {
    return `Dat begrijpen we niet: ${args.join(' ')}`;
  }
}
