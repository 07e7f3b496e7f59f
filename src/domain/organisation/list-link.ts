/** Who waits, or was not heard of yet, as a part of the list of people that a link can name. */
export const waitingStatuses = ['asked', 'not-invited', 'not-answered'] as const;
export type WaitingStatus = (typeof waitingStatuses)[number];

/** As the part of a link after #: lijst=not-invited */
export const listFragment = (status: WaitingStatus) => `lijst=${status}`;

/** What a fragment asks for; undefined where it is about something else. */
export function readListFragment(fragment: string): WaitingStatus | undefined {
  const named = new URLSearchParams(fragment.replace(/^#/, '')).get('lijst');
  return waitingStatuses.find((status) => status === named);
}
