import { placeholder } from '#domain/faults/placeholders';

/** A place that waits for the author's words; the check names it until they are there. */
export const todo = (what: string) => `${placeholder}: ${what}.`;
