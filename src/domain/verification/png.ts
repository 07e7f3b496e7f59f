export type PngText = { kind: 'text'; text: string } | { kind: 'none' } | { kind: 'no-png' };

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The text of the first uncompressed iTXt chunk with this keyword (PNG, section 11.3.3.4). */
export function pngText(bytes: Uint8Array, keyword: string): PngText {
  if (!signature.every((byte, at) => bytes[at] === byte)) return { kind: 'no-png' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) break;
    if (latin(bytes.subarray(at + 4, at + 8)) === 'iTXt') {
      const text = readText(bytes.subarray(at + 8, end), keyword);
      if (text !== undefined) return { kind: 'text', text };
    }
    at = end + 4;
  }
  return { kind: 'none' };
}

/** keyword, 0, compressed?, method, language, 0, translated keyword, 0, text */
function readText(data: Uint8Array, keyword: string): string | undefined {
  const keywordEnd = data.indexOf(0);
  const compressed = data[keywordEnd + 1] !== 0;
  if (latin(data.subarray(0, keywordEnd)) !== keyword || compressed) return undefined;
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const translationEnd = data.indexOf(0, languageEnd + 1);
  return languageEnd < 0 || translationEnd < 0
    ? undefined
    : new TextDecoder().decode(data.subarray(translationEnd + 1));
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);
