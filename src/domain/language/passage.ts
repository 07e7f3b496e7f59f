/** A piece of text as it stands in a file, such as a paragraph, an answer or its explanation. */
export interface Passage {
  /** Where it stands, as in a fault. */
  at: readonly (string | number)[];
  text: string;
  /** True where the reader looks at material, such as a letter or an AI answer: its words are not ours. */
  shown?: true;
}
