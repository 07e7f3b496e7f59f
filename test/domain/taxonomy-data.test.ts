import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { cellsCsv, roleNeedsCsv, taxonomyJsonLd } from '#domain/taxonomy-data';
import { csv } from '../../src/domain/open-taxonomy/csv.ts';
import { taxonomy } from '../support/taxonomy.ts';

const base = 'https://ai-geletterd.example';
const skos = 'http://www.w3.org/2004/02/skos/core#';
const own = `${base}/taxonomie/begrip#`;
const open = { ...taxonomy, taxonomyVersion: '1.0-proef', taxonomyDate: '2026-11-22' };

/** Nothing may be fetched: a context that is not inside the document is a fault. */
async function documentLoader(url: string): Promise<never> {
  throw new Error(`tried to fetch ${url}`);
}

async function expanded(): Promise<Map<string, Record<string, unknown>>> {
  const nodes = await jsonld.expand(taxonomyJsonLd(open, base), { documentLoader, safe: true });
  return new Map(nodes.map((node) => [String(node['@id']), node]));
}

describe('the taxonomy as linked data', () => {
  it('expands in safe mode without fetching, and every node has an address of its own', async () => {
    const { '@graph': graph } = taxonomyJsonLd(open, base);
    const nodes = await expanded();
    expect(nodes.size).toBe(graph.length);
    expect([...nodes.keys()].every((id) => id.startsWith(`${base}/taxonomie`))).toBe(true);
  });

  it('a cell stands below its competence and is mapped to the government codes', async () => {
    const cell = (await expanded()).get(`${base}/taxonomie/cel/bouwen-3`);
    expect(cell).toMatchObject({
      '@type': [`${skos}Concept`, `${own}Cell`],
      [`${skos}notation`]: [{ '@value': 'bouwen-3' }],
      [`${skos}broader`]: [{ '@id': `${base}/taxonomie/competentie/bouwen` }],
      [`${skos}relatedMatch`]: [
        { '@id': `${base}/taxonomie/overheidscode/Vl1` },
        { '@id': `${base}/taxonomie/overheidscode/Vl2` },
      ],
    });
  });

  it('holds the 27 cells and the 16 codes, and no bouwen-1', async () => {
    const ids = [...(await expanded()).keys()];
    expect(ids.filter((id) => id.includes('/cel/'))).toHaveLength(27);
    expect(ids.filter((id) => id.includes('/overheidscode/'))).toHaveLength(16);
    expect(ids).not.toContain(`${base}/taxonomie/cel/bouwen-1`);
  });

  it('a role requires the cell that it asks of each competence, and none where it asks nothing', async () => {
    const role = (await expanded()).get(`${base}/taxonomie/rol/beleidsmedewerker`);
    expect(role?.[`${own}requires`]).toEqual(
      ['begrijpen-1', 'gebruiken-2', 'beoordelen-2', 'recht-1', 'mensen-2', 'organiseren-1'].map((cell) => ({
        '@id': `${base}/taxonomie/cel/${cell}`,
      })),
    );
  });

  it('overlays and rules say what they ask, each in its own way', async () => {
    const nodes = await expanded();
    const at = (path: string) => nodes.get(`${base}/taxonomie/${path}`);
    expect(at('functie/proceseigenaar')?.[`${own}requiresSameAs`]).toEqual([
      { '@id': `${base}/taxonomie/rol/projectleider` },
    ]);
    expect(at('functie/trainer')?.[`${own}requiresAboveTaught`]).toEqual([{ '@value': true }]);
    expect(at('regel/high-risk-overseer')?.[`${own}requiresOverlay`]).toEqual([
      { '@id': `${base}/taxonomie/functie/menselijk-toezicht` },
    ]);
    expect(at('regel/on-the-loop')?.[`${own}addsOneTo`]).toEqual([
      { '@id': `${base}/taxonomie/competentie/beoordelen` },
    ]);
    expect(at('regel/prohibited')?.[`${own}prohibitedBy`]).toEqual([
      { '@language': 'nl', '@value': 'artikel 5 AI-verordening' },
    ]);
    expect(at('toepassing/risicomodel')?.[`${own}risk`]).toEqual([{ '@value': 'high-risk' }]);
  });

  it('carries its version and the day from which it counts', async () => {
    const scheme = (await expanded()).get(`${base}/taxonomie`);
    expect(scheme?.['http://www.w3.org/2002/07/owl#versionInfo']).toEqual([{ '@value': '1.0-proef' }]);
    expect(scheme?.['http://purl.org/dc/terms/issued']).toEqual([
      { '@type': 'http://www.w3.org/2001/XMLSchema#date', '@value': '2026-11-22' },
    ]);
  });
});

describe('the taxonomy as CSV', () => {
  it('has a row per cell', () => {
    const rows = cellsCsv(open, base).split('\r\n');
    expect(rows).toHaveLength(29);
    expect(rows[0]).toBe('cel,competentie,niveau,naam,omschrijving,overheidscodes,versie,adres');
    expect(rows[26]).toBe(
      `bouwen-3,Competentie,3,Vloeiend,Wat iemand op dit niveau laat zien.,Vl1 Vl2,1.0-proef,${base}/taxonomie/cel/bouwen-3`,
    );
  });

  it('has a row per role with a level per competence', () => {
    const rows = roleNeedsCsv(open, base).split('\r\n');
    expect(rows[0]).toBe(
      'rol,titel,begrijpen,gebruiken,beoordelen,recht,mensen,organiseren,bouwen,niveau overheid,status,versie,adres',
    );
    expect(rows).toContain(
      `behandelaar,De behandelaar,2,2,2,2,2,2,0,Bekwaam,voorstel,1.0-proef,${base}/taxonomie/rol/behandelaar`,
    );
  });

  it('quotes what would break a row', () => {
    expect(csv([['a,b', 'zeg "ja"', 'twee\nregels', 3]])).toBe('"a,b","zeg ""ja""","twee\nregels",3\r\n');
  });
});
