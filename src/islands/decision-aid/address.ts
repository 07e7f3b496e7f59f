import type { Answers } from '#domain/decision-aid/aid';
import { answersOf, type PathStep } from '#domain/decision-aid/way';

/** The answers that an address holds; undefined where its fragment names a place on the page instead. */
export function readAnswers(hash: string): Answers | undefined {
  const said = hash.replace(/^#/, '');
  return said === '' || said.includes('=') ? Object.fromEntries(new URLSearchParams(said)) : undefined;
}

/** A fragment never leaves the device: a browser does not send it along. */
export function answersHash(path: readonly PathStep[]): string {
  const said = new URLSearchParams(answersOf(path)).toString();
  return said && `#${said}`;
}
