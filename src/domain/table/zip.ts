export interface ZipEntry {
  name: string;
  /** Bytes after unpacking, as the archive declares them. */
  size: number;
}

const endOfDirectory = 0x06054b50;
const entryHeader = 0x02014b50;
/** The end record is 22 bytes, with a comment of at most 65,535 behind it (APPNOTE, section 4.3.16). */
const furthestEnd = 22 + 0xffff;

/** What a zip archive says it holds, without unpacking anything; undefined where it is damaged or no zip. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entryHeader) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({ name, size: view.getUint32(at + 24, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endRecord(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - furthestEnd; at -= 1)
    if (view.getUint32(at, true) === endOfDirectory) return at;
  return undefined;
}
