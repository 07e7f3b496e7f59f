import { mkdirSync, writeFileSync } from 'node:fs';
import { exit } from 'node:process';
import { versioned } from './catalogue-version.ts';
import { readContent } from './read.ts';
import { report } from './report.ts';

const { content, faults } = readContent('.');
const errors = faults.filter(({ weight }) => weight === 'error');
if (!content || errors.length > 0) {
  console.error(report(errors));
  exit(1);
}
const catalogue = versioned(content);
mkdirSync('build', { recursive: true });
writeFileSync('build/catalogue.json', JSON.stringify(catalogue));
console.log(`build/catalogue.json: ${Object.keys(catalogue.items).length} vragen, versie ${catalogue.version}.`);
