import { dayInTheNetherlands } from '#domain/day';

/** The day in the Netherlands, such as 2026-11-22. */
export const today = () => dayInTheNetherlands(new Date());
