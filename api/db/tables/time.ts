import { text } from 'drizzle-orm/sqlite-core';

/** Times are UTC in ISO 8601 with Z; ids are opaque and hold at least 128 random bits. */
export const time = (name: string) => text(name);
