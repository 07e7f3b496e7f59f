import type { Deps } from '../../context.ts';
import { registerOf } from '../applications/store.ts';
import type { AssignmentRow } from './store.ts';

type Named = Pick<AssignmentRow, 'kind' | 'subject'>;

/** What people call what is assigned: from the taxonomy, or from the organisation's own register. */
export async function titlesIn(
  { db, catalogue }: Pick<Deps, 'db' | 'catalogue'>,
  organisation: string,
): Promise<(named: Named) => string> {
  const own = new Map((await registerOf(db, organisation)).map(({ id, name }) => [id, name]));
  const titles = { role: catalogue.roles, overlay: catalogue.overlays, application: catalogue.applications } as const;
  return ({ kind, subject }) => own.get(subject) ?? titles[kind][subject]?.title ?? subject;
}
