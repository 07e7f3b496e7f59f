export interface Stem {
  /** What comes before the question; empty where the stem is nothing but a question. */
  situation: string;
  /** The last sentence: what the reader has to decide. */
  question: string;
}

/**
 * Parts the situation from the question, so that the question can be the heading of its answers.
 * A stem that does not end in one sentence of a paragraph stays whole.
 */
export function readStem(stem: string): Stem {
  const text = stem.trim();
  const start = text.lastIndexOf('\n\n') + 1;
  const last = text.slice(start).replace(/\s+/g, ' ').trim();
  const sentences = /^(.*[.?!:][”’"')]*) ([A-Z‘“][^.?!]*[.?!])$/.exec(last);
  const [, before, question] = sentences ?? [];
  if (before === undefined || question === undefined) {
    const isLine = !/^[-*>\d]/.test(last);
    return isLine ? { situation: text.slice(0, start).trim(), question: last } : { situation: text, question: '' };
  }
  return { situation: `${text.slice(0, start)}${start > 0 ? '\n' : ''}${before}`.trim(), question };
}
