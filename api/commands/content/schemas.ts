import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from './schema-files.ts';

/** `npm run schemas`: what editors need to complete and check content while somebody types. */
const files = schemaFiles();
mkdirSync('.vscode/schemas', { recursive: true });
for (const { path, text } of files) writeFileSync(path, text);
console.log(`.vscode/schemas/: ${files.length} schema's voor je editor.`);
