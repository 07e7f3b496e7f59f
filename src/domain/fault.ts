/** An author's mistake, in Dutch: what is wrong, and how to repair it. */
export interface Fault {
  /** From the root of the project, such as content/roles/jurist.yaml. */
  file: string;
  /** Where in the file: keys and places from the outside in. Who read the file can tell the line. */
  at?: readonly (string | number)[];
  line?: number;
  column?: number;
  problem: string;
  repair: string;
  /** An error stops the build; advice does not. */
  weight: 'error' | 'advice';
}

export function error(file: string, at: Fault['at'], problem: string, repair: string): Fault {
  return { file, at: at ?? [], problem, repair, weight: 'error' };
}

export function advice(file: string, at: Fault['at'], problem: string, repair: string): Fault {
  return { file, at: at ?? [], problem, repair, weight: 'advice' };
}
