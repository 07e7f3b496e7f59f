import type { RiskGroup } from '../../application.ts';
import type { OfficialText } from '../../schema/law.ts';
import type { CompetenceId } from '../../taxonomy.ts';

/** What an evidence file is made of, whatever it is shown as: a page, a text document, a workbook. */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'law'; title: string; text: string; official?: OfficialText | undefined; since: string; url: string }
  | { kind: 'item'; title: string; about: string; text: string }
  | EvidenceTable;

export interface EvidenceTable {
  kind: 'table';
  title: string;
  head: readonly string[];
  /** The first cell of a row is its heading. */
  rows: readonly (readonly string[])[];
}

export interface Section {
  id: string;
  title: string;
  blocks: readonly Block[];
}

export interface EvidenceDocument {
  title: string;
  scope: string;
  /** Day, versions and digest, as name and value. */
  facts: readonly (readonly [string, string])[];
  sections: readonly Section[];
}

/** The names that people read. */
export interface EvidenceWords {
  competences: Readonly<Record<CompetenceId, string>>;
  risks: Readonly<Record<RiskGroup, string>>;
}

export const paragraph = (text: string): Block => ({ kind: 'text', text });
