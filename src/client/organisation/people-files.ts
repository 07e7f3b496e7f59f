import type { LookPurpose } from '#domain/organisation/look';
import type { ProgressFilter } from '#domain/organisation/progress-link';
import { api, askFile, forFile, type OfferedFile, type Outcome } from '../api.ts';
import type { MemberFilter } from './members.ts';

const route = api.organisations[':organisation'];

/** A table in a text file, or a workbook. */
export type FileForm = 'csv' | 'xlsx';

/** The members that fit as a file. Who stands in it can read that it was made. */
export function membersFile(
  organisation: string,
  purpose: LookPurpose,
  { team, status, search }: MemberFilter,
  form: FileForm,
): Promise<Outcome<OfferedFile>> {
  const chosen = { ...(team && { team }), ...(status && { status }), ...(search !== '' && { search }) };
  return askFile(
    route['member-files'].$post({ param: { organisation }, json: { form, purpose, ...chosen } }, forFile()),
  );
}

/** How far the people that fit are, as a file. Who stands in it can read that it was made. */
export function progressFile(
  organisation: string,
  purpose: LookPurpose,
  { team, progress, renewal, expiring }: ProgressFilter,
  form: FileForm,
): Promise<Outcome<OfferedFile>> {
  const chosen = {
    ...(team && { team }),
    ...(progress && { progress }),
    ...(renewal && { renewal }),
    ...(expiring && { expiring }),
  };
  return askFile(
    route['people-files'].$post({ param: { organisation }, json: { form, purpose, ...chosen } }, forFile()),
  );
}
