import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = '**/*.{html,css,js,svg,json,jsonld,csv,xml,txt}';
const squeeze = { br: promisify(brotliCompress), gz: promisify(gzip) };

/** Writes a .br and a .gz beside every file that gets smaller by it. @returns how many files there were */
export async function compressAll(root: string): Promise<number> {
  const files = globSync(compressible, { cwd: root });
  await Promise.all(files.map((file) => compress(`${root}/${file}`)));
  return files.length;
}

async function compress(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const packed = { br: await squeeze.br(bytes, { params }), gz: await squeeze.gz(bytes, { level: 9 }) };
  for (const [end, content] of Object.entries(packed))
    if (content.length < bytes.length) writeFileSync(`${file}.${end}`, content);
}
