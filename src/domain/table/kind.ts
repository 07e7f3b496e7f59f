import { type ZipEntry, zipEntries } from './zip.ts';

/** What a file is by its bytes; its name may say anything. */
export type FileKind =
  | 'text'
  | 'xlsx'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'numbers'
  | 'pdf'
  | 'encrypted'
  | 'zip-bomb'
  | 'unreadable'
  | 'other'
  | 'empty';

/** Room for 50,000 rows with eight columns four times over; a file that claims more is no list of people. */
const largestUnpacked = 128 * 1024 * 1024;
const mostEntries = 2000;

const starts = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  compound: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  utf16: [0xff, 0xfe],
  utf16big: [0xfe, 0xff],
};

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (begins(bytes, starts.pdf)) return 'pdf';
  // Excel keeps both its old form and a file with a password in a compound file; only the latter has this part.
  if (begins(bytes, starts.compound)) return holdsWide(bytes, 'EncryptedPackage') ? 'encrypted' : 'xls';
  if (begins(bytes, starts.zip)) return zipKind(zipEntries(bytes));
  if (begins(bytes, starts.utf16) || begins(bytes, starts.utf16big)) return 'text';
  return bytes.subarray(0, 4096).includes(0) ? 'other' : 'text';
}

function zipKind(entries: readonly ZipEntry[] | undefined): FileKind {
  if (!entries) return 'unreadable';
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > largestUnpacked || entries.length > mostEntries) return 'zip-bomb';
  const holds = (name: string) => entries.some((entry) => entry.name === name);
  if (holds('xl/workbook.xml')) return 'xlsx';
  if (holds('xl/workbook.bin')) return 'xlsb';
  if (holds('META-INF/manifest.xml') && holds('content.xml')) return 'ods';
  return holds('Index/Document.iwa') || holds('Index.zip') ? 'numbers' : 'other';
}

const begins = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** True where the text stands in the bytes as UTF-16, little end first. */
function holdsWide(bytes: Uint8Array, text: string): boolean {
  const wide = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0] ?? 0); at >= 0; at = bytes.indexOf(wide[0] ?? 0, at + 1))
    if (wide.every((byte, place) => bytes[at + place] === byte)) return true;
  return false;
}
