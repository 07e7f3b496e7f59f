import { crc32 } from '#domain/crc32';
import type { OpenBadge, Signed } from '#domain/open-badge';

/** Signature (8) and the header chunk (25): every PNG begins with these. */
const headerEnd = 33;

/** Puts a badge in a PNG: one uncompressed iTXt chunk after the header (Open Badges 3.0, section 5.3.1). */
export function bakedPng(png: Uint8Array, credential: Signed<OpenBadge>): Uint8Array<ArrayBuffer> {
  const chunk = textChunk('openbadgecredential', JSON.stringify(credential));
  const baked = new Uint8Array(png.length + chunk.length);
  baked.set(png.subarray(0, headerEnd));
  baked.set(chunk, headerEnd);
  baked.set(png.subarray(headerEnd), headerEnd + chunk.length);
  return baked;
}

/** keyword, 0, not compressed, method 0, no language, 0, no translation, 0, text (PNG, section 11.3.3.4) */
function textChunk(keyword: string, text: string): Uint8Array {
  const content = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(content.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  view.setUint32(content.length + 4, crc32(content));
  return chunk;
}
