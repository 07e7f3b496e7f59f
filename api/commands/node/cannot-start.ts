import { exit } from 'node:process';

/** A reason why a command stops that the operator can repair: sentences, and no stack trace. */
export class CannotStart extends Error {
  readonly reasons: readonly string[];

  constructor(sentence: string, reasons: readonly string[] = []) {
    super(sentence);
    this.reasons = reasons;
  }
}

/** Runs a command; what the operator can repair is said in a sentence, and the rest fails in full. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    console.error([error.message, ...error.reasons.map((reason) => `  - ${reason}`)].join('\n'));
    exit(1);
  }
}
