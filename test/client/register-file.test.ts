import { describe, expect, it } from 'vitest';
import { readRegisterFile } from '../../src/client/algorithm-register/read-file.ts';

const file = (...parts: (string | Uint8Array<ArrayBuffer>)[]) => new Blob(parts);
const csv =
  '\ufeff"algorithm_id","name","organization","goal","publication_category","standard_version"\r\n' +
  '"1","Lakken","Gemeente Voorbeeldstad","<p>Namen; adressen, en ""meer"".</p>\r\n<p>Zwart.</p>","Overige algoritmes","1.0"\r\n' +
  '"2","Kiezen","Gemeente Voorbeeldstad","Regel een\r\nregel twee","Impactvolle algoritmes","0.4"\r\n';

async function message(blob: Blob): Promise<string> {
  const read = await readRegisterFile(blob);
  return read.kind === 'refused' ? read.message : 'read';
}

describe('a file of the Algoritmeregister', () => {
  it('is read as JSON, whatever its name and with a byte order mark', async () => {
    const json = JSON.stringify({ lijst: [{ lars: '1', name: 'Lakken', organization: 'Gemeente Voorbeeldstad' }] });
    for (const words of [json, `\ufeff${json}`, `\n ${json}`]) {
      expect(await readRegisterFile(file(words))).toEqual({
        kind: 'read',
        reading: { entries: [{ id: '1', name: 'Lakken', organisation: 'Gemeente Voorbeeldstad' }], faults: [] },
      });
    }
  });

  it('is read as CSV with quotes, commas, line ends inside cells and mixed versions', async () => {
    const read = await readRegisterFile(file(csv));
    expect(read).toMatchObject({
      kind: 'read',
      reading: {
        faults: [],
        entries: [
          { id: '1', category: 'other', goal: 'Namen; adressen, en "meer".\n\nZwart.', version: '1.0' },
          { id: '2', category: 'impactful', goal: 'Regel een\nregel twee', version: '0.4' },
        ],
      },
    });
  });

  it('is read where a program saved it as Windows-1252', async () => {
    const bytes = Uint8Array.from('algorithm_id;name;goal\r\n7;Co\u00f6rdinatie;Plan\r\n', (char) =>
      char.charCodeAt(0),
    );
    const read = await readRegisterFile(file(bytes));
    expect(read).toMatchObject({ reading: { entries: [{ id: '7', name: 'Coördinatie', goal: 'Plan' }] } });
  });

  it('is refused with a sentence that says what to do', async () => {
    expect(await message(file(new Uint8Array(10 * 1024 * 1024 + 1)))).toContain('groter dan 10 MB');
    expect(await message(file())).toContain('is leeg');
    expect(await message(file(' \n\n'))).toContain('is leeg');
    expect(await message(file('[{"name": "half'))).toContain('niet heel');
    expect(await message(file('%PDF-1.7 en meer'))).toContain('geen JSON en geen CSV');
    expect(await message(file('name,goal\n"half'))).toContain('aanhalingsteken');
  });

  it('without algorithms is read, with a fault that says so', async () => {
    expect(await readRegisterFile(file('zomaar tekst'))).toMatchObject({
      reading: { entries: [], faults: [{ record: 0, message: expect.stringContaining('kolommen die we kennen') }] },
    });
    expect(await readRegisterFile(file('{}'))).toMatchObject({ reading: { entries: [], faults: [{ record: 0 }] } });
  });
});
