import { contentPath } from '#domain/content-path';
import { type Trust, trustFaults } from '#domain/faults/trust';
import { Dpia } from '#domain/schema/dpia';
import { Processings, TrustDocument } from '#domain/schema/trust';
import { entries, place, type Reading, readFolder, readYaml, stray } from './folder.ts';

const names = ['documents', 'dpia.yaml', 'processings.yaml'];

/** Checks content/trust. No test or route needs what stands there, so it is no part of the catalogue. */
export function checkTrust(reading: Reading, pages: ReadonlySet<string>, today?: string): void {
  const found = entries(reading, 'content/trust');
  if (found.length === 0) return;
  for (const { name } of found)
    if (!names.includes(name)) stray(reading, `content/trust/${name}`, `Hier staan alleen: ${names.join(', ')}.`);
  const trust: Trust = {
    documents: readFolder(reading, 'content/trust/documents', TrustDocument),
    processings: readYaml(reading, contentPath.processings, Processings),
    dpia: readYaml(reading, contentPath.dpia, Dpia),
  };
  const faults = trustFaults(trust, pages, today);
  reading.faults.push(...faults.map((fault) => ({ ...place(fault, reading.places.get(fault.file)), ...fault })));
}
