import { crc32 } from '../crc32.ts';

export interface ZipPart {
  name: string;
  text: string;
}

/** 1 January 1980, the first day that a zip archive can name: the same parts give the same bytes on any day. */
const noTime = 0x0021_0000;
const deflated = 8;
const version = 20;
const utf8Names = 0x0800;

/** A zip archive of texts (APPNOTE 6.3.10), in this order. */
export async function zipFile(parts: readonly ZipPart[]): Promise<Uint8Array<ArrayBuffer>> {
  const locals: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, text } of parts) {
    const [title, content] = [encoded(name), encoded(text)];
    const packed = await compressed(content);
    const facts = [crc32(content), packed.length, content.length] as const;
    const header = record(30, [[0, 0x04034b50], [4, version, 2], ...common(6, facts, title.length)]);
    const entry = record(46, [
      [0, 0x02014b50],
      [4, version, 2],
      [6, version, 2],
      ...common(8, facts, title.length),
      [42, offset],
    ]);
    locals.push(header, title, packed);
    directory.push(entry, title);
    offset += header.length + title.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record(22, [
    [0, 0x06054b50],
    [8, parts.length, 2],
    [10, parts.length, 2],
    [12, size],
    [16, offset],
  ]);
  return joined([...locals, ...directory, end]);
}

type NumberAt = readonly [at: number, value: number, bytes?: 2];

/** What an entry says before its content and in the directory alike: flags, method, time, checksum, sizes, length of the name. */
function common(at: number, [checksum, packed, size]: readonly [number, number, number], name: number): NumberAt[] {
  return [
    [at, utf8Names, 2],
    [at + 2, deflated, 2],
    [at + 4, noTime],
    [at + 8, checksum],
    [at + 12, packed],
    [at + 16, size],
    [at + 20, name, 2],
  ];
}

function record(length: number, numbers: readonly NumberAt[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(length));
  for (const [at, value, bytes] of numbers) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return new Uint8Array(view.buffer);
}

const encoded = (text: string) => new TextEncoder().encode(text);

async function compressed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
