/** An author's mistake, in Dutch: what is wrong, and how to repair it. */
export interface Fault {
  /** From the root of the project, such as content/roles/jurist.yaml. */
  file: string;
  /** Where in the file: keys and places from the outside in. Who read the file can tell the line. */
  at?: readonly (string | number)[];
  /** Words of the author that it is about; who read the file can tell where they stand. */
  quote?: string;
  line?: number;
  column?: number;
  problem: string;
  repair: string;
  /** How it could look, in the author's own words where that can be. */
  example?: string;
  /** An error stops the build; advice does not. */
  weight: 'error' | 'advice';
}

export function error(file: string, at: Fault['at'], problem: string, repair: string): Fault {
  return { file, at: at ?? [], problem, repair, weight: 'error' };
}

export function advice(file: string, at: Fault['at'], problem: string, repair: string): Fault {
  return { file, at: at ?? [], problem, repair, weight: 'advice' };
}
