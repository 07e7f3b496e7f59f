/** All tables, by the step of the journey that they belong to. */

export * from './tables/applications.ts';
export * from './tables/assignments.ts';
export * from './tables/attempts.ts';
export * from './tables/badges.ts';
export * from './tables/evidence.ts';
export * from './tables/items.ts';
export * from './tables/learning.ts';
export * from './tables/looks.ts';
export * from './tables/members.ts';
export * from './tables/organisations.ts';
export * from './tables/people.ts';
export * from './tables/people-imports.ts';
export * from './tables/published.ts';
export * from './tables/reminders.ts';
export * from './tables/standing.ts';
export * from './tables/trail.ts';
export * from './tables/unfinished-parts.ts';
