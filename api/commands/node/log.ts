import { stdout } from 'node:process';
import type { LogLine } from '../../context.ts';
import type { Settings } from '../../settings.ts';

const weights = { info: 0, warn: 1, error: 2, silent: 3 } as const;

/** One line of JSON per event. */
export function jsonLog(from: Settings['log']): (line: LogLine) => void {
  return (line) => {
    if (weights[line.level] >= weights[from])
      stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
  };
}
