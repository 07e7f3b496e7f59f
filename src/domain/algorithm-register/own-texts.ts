import type { RegisterEntry } from './entry.ts';

/** What an application takes over from the register and the organisation may word differently. */
export const ownFields = ['name', 'description', 'purpose'] as const;
export type OwnField = (typeof ownFields)[number];

/** Those texts as the register has them; the goal serves as description where there is no other. */
export function ownTexts({ name, description, goal }: RegisterEntry): Record<OwnField, string> {
  return { name, description: description ?? goal ?? '', purpose: goal ?? '' };
}
