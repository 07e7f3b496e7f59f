import { readFileSync } from 'node:fs';
import { Validator } from '@cfworker/json-schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { trustFaults } from '#domain/faults/trust';
import { Dpia } from '#domain/schema/dpia';
import { Processings, TrustDocument } from '#domain/schema/trust';
import { dpiaFile } from '../../src/dpia-file.ts';
import { held } from '../../src/text/held/held.ts';
import { dpiaHeadings } from '../../src/text/trust-kit.ts';

const read = (path: string) => parse(readFileSync(`content/trust/${path}`, 'utf8'));
const { processings } = Processings.parse(read('processings.yaml'));
const dpia = Dpia.parse(read('dpia.yaml'));
const document = (id: string) => TrustDocument.parse(read(`documents/${id}.yaml`));
const textOf = (id: string) => JSON.stringify(document(id));

describe('the processings', () => {
  it('are each of some category of data, and no category names another', () => {
    const named = new Set(held.map(({ processing }) => processing));
    expect([...named].sort()).toEqual(processings.map(({ id }) => id).sort());
  });
});

describe('the model of a processor agreement', () => {
  it.each(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])('holds what article 28(3) asks under %s', (letter) => {
    expect(textOf('verwerkersovereenkomst')).toContain(`onder ${letter}`);
  });

  it('holds what article 28 says of other processors, of instructions that break the law and of writing', () => {
    const text = textOf('verwerkersovereenkomst');
    for (const part of ['tweede lid', 'vierde lid', 'negende lid', 'derde lid, slot']) expect(text).toContain(part);
  });

  it('names subject, duration, nature, purpose, kinds of data and people', () => {
    const text = textOf('verwerkersovereenkomst');
    for (const part of ['onderwerp', 'geldt zolang', 'Aard en doel', 'soorten gegevens', 'mensen van wie'])
      expect(text).toContain(part);
  });
});

describe('the DPIA', () => {
  const file = dpiaFile(dpia, processings);
  const schema = JSON.parse(readFileSync('test/support/dpia/assessment-output.v2.schema.json', 'utf8'));

  it('fits the form of the Rijksmodel', () => {
    expect(new Validator(schema, '2020-12', false).validate(JSON.parse(JSON.stringify(file))).errors).toEqual([]);
  });

  it('answers something in each of the seventeen paragraphs', () => {
    const answered = new Set(Object.keys(file.answers).map((key) => key.split('.')[0]));
    for (const [at] of dpiaHeadings.entries()) expect(answered).toContain(String(at + 1));
    expect(dpiaHeadings).toHaveLength(17);
  });

  it('names every category of personal data once', () => {
    const names = file.answers['2.1'].map((group) => JSON.stringify(group['2.1.1']));
    expect(names).toHaveLength(held.filter(({ personal }) => personal).length);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has for every risk something that the software does and something that the organisation does', () => {
    expect(dpia.risks.length).toBeGreaterThan(4);
    for (const { measures, asks } of dpia.risks) expect(measures.length * asks.length).toBeGreaterThan(0);
  });
});

describe('the check of content/trust', () => {
  const rights = document('bezwaar-en-rechten');

  it('names a link that leads nowhere', () => {
    const lost = { ...rights, sections: [{ title: 'Kijk hier', see: [{ title: 'Weg', href: '/weg' }] }] };
    const faults = trustFaults({ documents: { lost }, processings: undefined, dpia: undefined }, new Set());
    expect(faults).toMatchObject([
      { file: 'content/trust/documents/lost.yaml', problem: 'De pagina /weg bestaat niet.' },
    ]);
  });

  it('says so when nobody has looked at a text for a year', () => {
    const given = { documents: { rights }, processings: undefined, dpia: undefined };
    const problems = (today: string) => trustFaults(given, new Set(), today).map(({ problem }) => problem);
    expect(problems('2027-11-21')).toEqual([]);
    expect(problems('2027-11-23').join()).toContain('voor het laatst nagekeken op 2026-11-22');
  });
});
