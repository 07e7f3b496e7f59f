import { isObject } from '#domain/verification/json';

/** A badge out of the body of its file, whichever way it was read. */
export function credentialIn(file: unknown): Record<string, unknown> | undefined {
  return isObject(file) ? file : undefined;
}
