import type { ComponentChildren } from 'preact';
import { type ProgressFilter, progressFragment } from '#domain/organisation/progress-link';

interface Props {
  of: ProgressFilter;
  children: ComponentChildren;
}

/** From a figure to the people behind it, where is asked what for. */
export function PeopleLink({ of, children }: Props) {
  return <a href={`/organisatie/mensen#${progressFragment(of)}`}>{children}</a>;
}
