/** Within so many days a review is near. */
const nearDays = 30;

export type ReviewState = 'overdue' | 'near' | 'later';

/** How an application stands towards the day on which the organisation looks at it again; days as 2026-11-22. */
export function reviewState(reviewOn: string | undefined, today: string): ReviewState {
  if (reviewOn === undefined) return 'later';
  if (reviewOn < today) return 'overdue';
  const days = (Date.parse(reviewOn) - Date.parse(today)) / (24 * 60 * 60_000);
  return days <= nearDays ? 'near' : 'later';
}
