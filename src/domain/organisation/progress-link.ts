import { type Progress, progresses } from './person-view.ts';

/** Of whom somebody wants to see how far they are. */
export interface ProgressFilter {
  team?: string | undefined;
  progress?: Progress | undefined;
  /** Only who has something to renew. */
  renewal?: boolean | undefined;
  /** Only who has something that expires soon. */
  expiring?: boolean | undefined;
}

/** As the part of a link after #, which browsers never send to a server: stand=not-begun&team=t1 */
export function progressFragment({ team, progress, renewal, expiring }: ProgressFilter): string {
  const state = renewal ? 'renewal' : expiring ? 'expiring' : (progress ?? 'all');
  return new URLSearchParams({ stand: state, ...(team !== undefined && { team }) }).toString();
}

/** What a fragment asks for; undefined where it is about something else. */
export function readProgressFragment(fragment: string): ProgressFilter | undefined {
  const named = new URLSearchParams(fragment.replace(/^#/, ''));
  const state = named.get('stand');
  if (state === null) return undefined;
  const team = named.get('team');
  return {
    ...(team && { team }),
    ...chosenBy(state),
  };
}

function chosenBy(state: string): ProgressFilter {
  if (state === 'renewal' || state === 'expiring') return { [state]: true };
  return { progress: progresses.find((one) => one === state) };
}
