/** All tables, by the step of the journey that they belong to. */

export * from './tables/attempts.ts';
export * from './tables/badges.ts';
export * from './tables/items.ts';
export * from './tables/learning.ts';
export * from './tables/people.ts';
export * from './tables/trail.ts';
