/**
 * JSON with one spelling for one content (RFC 8785, JSON Canonicalization Scheme): members in the order of their UTF-16
 * units, no spaces, numbers and strings as ECMAScript writes them. A member that is undefined is left out.
 * @throws RangeError on what has no single spelling in JSON: a number that is not finite, half a surrogate pair, a date
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return spelled(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (!isPlainObject(value)) throw new RangeError(`not JSON: ${String(value)}`);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${spelled(key)}:${canonicalJson(member)}`);
  return `{${members.join()}}`;
}

function spelled(text: string): string {
  if (!text.isWellFormed()) throw new RangeError('not JSON: half a surrogate pair');
  return JSON.stringify(text);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}
