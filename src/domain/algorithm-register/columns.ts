import type { RegisterText } from './entry.ts';

/** A record of the file: its own names, tidied, and values of any kind. */
export type RawRecord = ReadonlyMap<string, unknown>;
export type ColumnId =
  | RegisterText
  | 'id'
  | 'sourceId'
  | 'name'
  | 'status'
  | 'category'
  | 'begin'
  | 'end'
  | 'url'
  | 'version';

/**
 * What the versions of the publication standard (0.1 to 1.0), the download, the delivery API and copies of the
 * register call a field; the first that is filled counts.
 */
const columns = {
  id: ['lars', 'lars_code', 'algorithm_id', 'algoritme_id', 'id', 'uuid', 'landelijk_id'],
  sourceId: ['source_id', 'bron_id'],
  name: ['name', 'naam', 'title', 'titel'],
  organisation: ['organization', 'organisation', 'organisatie', 'organisatienaam'],
  description: ['description_short', 'korte_omschrijving', 'description', 'omschrijving'],
  goal: ['goal', 'doel', 'doel_en_impact'],
  humanIntervention: ['human_intervention', 'menselijke_tussenkomst'],
  data: ['source_data', 'gegevens', 'databronnen'],
  method: ['methods_and_models', 'technische_werking', 'methoden_en_modellen'],
  legalBasis: [
    'lawful_basis',
    'wettelijke_basis',
    'wettelijke_grondslag',
    'lawful_basis_grouping',
    'lawful_basis_link',
  ],
  provider: ['provider', 'leverancier'],
  contact: ['contact_email', 'contactgegevens', 'contact'],
  status: ['status'],
  category: ['publication_category', 'publicatiecategorie'],
  begin: ['begin_date', 'begindatum'],
  end: ['end_date', 'einddatum'],
  url: ['website', 'link_naar_publiekspagina', 'url', 'link_naar_bronregistratie'],
  version: ['standard_version', 'schema_version', 'versie_publicatiestandaard', 'schema'],
} as const satisfies Record<ColumnId, readonly string[]>;

/** A name as files vary it: without capitals, spaces, hyphens and byte order mark. */
export function columnName(written: string): string {
  return written
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

export function recordOf(pairs: Iterable<readonly [string, unknown]>): RawRecord {
  const record = new Map<string, unknown>();
  for (const [name, value] of pairs) {
    if (!isFilled(record.get(columnName(name)))) record.set(columnName(name), value);
  }
  return record;
}

/** The first filled value of a column, and what the file calls it. */
export function firstFilled(record: RawRecord, column: ColumnId): { field: string; value: unknown } | undefined {
  const field = columns[column].find((name) => isFilled(record.get(name)));
  return field === undefined ? undefined : { field, value: record.get(field) };
}

/** True where the names are those of a register: a name, and something else that we know. */
export function isRegisterRecord(record: RawRecord): boolean {
  const known = Object.values(columns).filter((names) => names.some((name) => record.has(name)));
  return columns.name.some((name) => record.has(name)) && known.length > 1;
}

function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.some(isFilled) : true;
}
