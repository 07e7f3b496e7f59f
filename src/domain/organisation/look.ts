/** Why somebody looks at named people. Closed, so that a purpose can be explained to who was looked at. */
export const lookPurposes = ['progress', 'renewal', 'administration', 'question', 'evidence'] as const;
export type LookPurpose = (typeof lookPurposes)[number];

/** What was looked at: rows on a screen, one person, a file, or a preview of a reminder. */
export const lookKinds = ['list', 'person', 'export', 'preview'] as const;
export type LookKind = (typeof lookKinds)[number];

/**
 * Opening one person is one visit, however much of them is asked for: within so many minutes of the first look for the
 * same purpose nothing is written again. Whoever stays longer is seen to stay.
 */
export const visitMinutes = 15;
