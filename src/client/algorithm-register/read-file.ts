import type { RegisterReading } from '#domain/algorithm-register/entry';
import { readRegister, readRegisterRows } from '#domain/algorithm-register/read';
import { decoded } from '#domain/table/decoded';
import { fileKind } from '#domain/table/kind';
import { largestFile } from '#domain/table/table';
import { registerImportText } from '../../text/register-import.ts';

const text = registerImportText.refused;

export type RegisterFile = { kind: 'read'; reading: RegisterReading } | { kind: 'refused'; message: string };

/** The algorithms in a file of the Algoritmeregister, by what is in it and not by its name. Nothing leaves the browser. */
export async function readRegisterFile(file: Blob): Promise<RegisterFile> {
  if (file.size > largestFile) return refused(text.tooLarge);
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer) return refused(text.unreadable);
  const bytes = new Uint8Array(buffer);
  const kind = fileKind(bytes);
  if (kind === 'empty') return refused(text.empty);
  if (kind !== 'text') return refused(text.notText);
  const words = decoded(bytes);
  if (words.trim() === '') return refused(text.empty);
  return /^\s*[[{]/.test(words) ? readJson(words) : readCsv(words);
}

function readJson(words: string): RegisterFile {
  try {
    const json: unknown = JSON.parse(words);
    return { kind: 'read', reading: readRegister(json) };
  } catch {
    return refused(text.brokenJson);
  }
}

/** The splitter is loaded with the first CSV, and with no other page. */
async function readCsv(words: string): Promise<RegisterFile> {
  const reader = await import('#domain/table/csv-rows').catch(() => undefined);
  if (!reader) return refused(text.notLoaded);
  const split = reader.csvRows(words);
  if (split.kind === 'quotes') return refused(text.quotes(split.row));
  return { kind: 'read', reading: readRegisterRows(split.rows) };
}

const refused = (message: string): RegisterFile => ({ kind: 'refused', message });
