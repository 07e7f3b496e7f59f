import type { Passage } from './language/passage.ts';

/** A lesson or case as it was written: what the check says of its language and form, and no page needs. */
export interface Manuscript {
  /** From the root of the project. */
  file: string;
  kind: 'lesson' | 'case';
  headings: { level: number; id: string; text: string; at: Passage['at'] }[];
  /** The running text: paragraphs, points of a list and cells of a table, in order. */
  prose: Prose[];
  /** The texts in the properties of building blocks, those of exercises among them. */
  texts: Passage[];
  exercises: { name: string; at: Passage['at']; feedback: Passage[] }[];
  /** Where the text explains a term in place. */
  terms: { id: string; start: number; end: number }[];
  /** Words that the text itself explains. */
  bold: Span[];
  /** Somebody else's words, such as a question to an assistant. */
  italics: Span[];
  links: { to: string; at: Passage['at'] }[];
  images: { source: string; alt: string; at: Passage['at'] }[];
}

interface Span {
  start: number;
  end: number;
}

/** Running text with its place in the file, letter for letter. */
export interface Prose extends Passage {
  start: number;
}
