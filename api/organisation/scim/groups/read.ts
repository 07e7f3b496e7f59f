import { Messages } from 'scimmy';
import { z } from 'zod';
import { TeamInput } from '../../teams/schema.ts';
import { GroupResource } from '../definitions.ts';
import { badValue } from '../refusal.ts';
import { only, readPatch, rootOf, type Sent, said } from '../sent.ts';
import { exactlyThese, type MemberChange, memberIds, splitMembers } from './members.ts';
import type { GroupRow } from './store.ts';

/** What a provisioning system says of a team. */
export interface Group {
  name: string;
  externalId: string | null;
  members: MemberChange;
}

/** Whole, as with POST and PUT. */
export function readGroup(body: Sent): Group {
  const sent = only(body, kept);
  const [, members] = Object.entries(sent).find(([key]) => rootOf(key) === 'members') ?? [];
  const own = Object.fromEntries(Object.entries(sent).filter(([key]) => rootOf(key) !== 'members'));
  const schemas = Array.isArray(body.schemas) ? { schemas: body.schemas } : {};
  return {
    ...groupFrom(resource({ ...own, ...schemas })),
    members: exactlyThese(members === undefined ? [] : memberIds(members)),
  };
}

/** As it becomes by a patch. */
export async function patchedGroup({ name, externalId }: GroupRow, body: Sent): Promise<Group> {
  const { change, rest } = splitMembers(readPatch(body, kept, letGo));
  if (rest.Operations.length === 0) return { name, externalId, members: change };
  const before = resource({ displayName: name, ...(externalId !== null && { externalId }) });
  const after = (await new Messages.PatchOp(rest).apply(before)) ?? before;
  return { ...groupFrom(after), members: change };
}

function resource(given: object): GroupResource {
  try {
    return new GroupResource(given);
  } catch (error) {
    if (error instanceof TypeError) throw badValue(error.message);
    throw error;
  }
}

function groupFrom({ displayName, externalId }: GroupResource): Omit<Group, 'members'> {
  const read = Input.safeParse({ displayName, externalId: externalId ?? null });
  if (!read.success) throw badValue(said(read.error));
  return { name: read.data.displayName, externalId: read.data.externalId };
}

const Input = z.strictObject({
  displayName: TeamInput.shape.name,
  externalId: z.string().min(1).max(200).nullable(),
});

const kept: ReadonlySet<string> = new Set(['displayname', 'externalid', 'members']);
const letGo: ReadonlySet<string> = new Set(['id', 'schemas', 'meta']);
