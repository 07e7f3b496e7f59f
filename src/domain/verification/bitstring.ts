import { fromBase64Url, toBase64Url } from './did.ts';

/** Entries in one status list: the least that hides one badge among others (Bitstring Status List 1.0, section 5). */
export const listLength = 131_072;

/** The compressed list in which the bits of these indexes are set; index 0 is the first bit. */
export async function encodeList(indexes: readonly number[]): Promise<string> {
  const bytes = new Uint8Array(listLength / 8);
  for (const index of indexes) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (0x80 >> (index & 7));
  return `u${toBase64Url(await through(bytes, new CompressionStream('gzip')))}`;
}

/** Reads one bit. @throws on a list that is no gzipped bitstring or is too short for the index */
export async function listedBit(encoded: string, index: number): Promise<boolean> {
  if (!encoded.startsWith('u')) throw new RangeError('not a base64url list');
  const bytes = await through(fromBase64Url(encoded.slice(1)), new DecompressionStream('gzip'));
  const byte = bytes[index >> 3];
  if (byte === undefined) throw new RangeError('the list is too short');
  return (byte & (0x80 >> (index & 7))) !== 0;
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
