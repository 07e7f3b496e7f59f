/** The closed sets of the decision aid. A question and a label belong to one topic. */
export const topics = [
  'kind',
  'role',
  'phase',
  'scope',
  'risk',
  'assessment',
  'transparency',
  'licence',
  'model',
  'register',
] as const;
export type Topic = (typeof topics)[number];

/** What a way through the questions comes down to; where several hold, the first of this list counts. */
export const verdicts = ['out-of-scope', 'prohibited', 'high-risk', 'model', 'not-high-risk'] as const;
export type Verdict = (typeof verdicts)[number];

/** Where a way ends instead of going on to another question. */
export const ending = 'uitkomst';
