import { Messages } from 'scimmy';
import { z } from 'zod';
import { MemberInput } from '../../members/schema.ts';
import { UserResource } from '../definitions.ts';
import { badValue } from '../refusal.ts';
import { only, readPatch, type Sent, said } from '../sent.ts';
import type { UserRow } from './store.ts';
import { userView } from './view.ts';

/** What a provisioning system says of a person. */
export interface User {
  address: string;
  name: string;
  externalId: string | null;
  active: boolean;
}

/** Whole, as with POST and PUT. */
export function readUser(body: Sent, otherwise: { active: boolean }): User {
  const sent = resourceFrom(() => new UserResource({ ...only(body, kept), ...schemasOf(body) }));
  return userFrom(sent, sent.displayName ?? wholeName(sent.name), otherwise.active);
}

/** As it becomes by a patch: of names that say the same, the one that was changed counts. */
export async function patchedUser(row: UserRow, body: Sent): Promise<User> {
  const patch = readPatch(body, kept, letGo);
  const before = new UserResource(only({ ...userView(row, '') }, kept));
  if (patch.Operations.length === 0) return userFrom(before, row.member.name, before.active === true);
  const after = (await new Messages.PatchOp(patch).apply(before)) ?? before;
  return userFrom(after, changedName(row.member.name, before, after), before.active === true);
}

function userFrom(sent: UserResource, name: string | undefined, otherwise: boolean): User {
  const read = Input.safeParse({ address: sent.userName, name: name ?? '', externalId: sent.externalId ?? null });
  if (!read.success) throw badValue(said(read.error, attributes));
  return { ...read.data, active: sent.active ?? otherwise };
}

const attributes: Record<string, string> = { address: 'userName', name: 'displayName' };

const Input = z.strictObject({
  address: MemberInput.shape.address,
  name: MemberInput.shape.name,
  externalId: z.string().min(1).max(200).nullable(),
});

function changedName(name: string, before: UserResource, after: UserResource): string | undefined {
  if (after.displayName !== before.displayName) return after.displayName;
  if (after.name?.formatted !== before.name?.formatted) return after.name?.formatted;
  const parts = partsOf(after.name);
  return parts === partsOf(before.name) ? name : parts;
}

const wholeName = (name: UserResource['name']) => name?.formatted ?? partsOf(name);
const partsOf = (name: UserResource['name']) => [name?.givenName, name?.familyName].filter(Boolean).join(' ');

function resourceFrom<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof TypeError) throw badValue(error.message);
    throw error;
  }
}

const schemasOf = ({ schemas }: Sent) => (Array.isArray(schemas) ? { schemas } : {});

const kept: ReadonlySet<string> = new Set(['username', 'externalid', 'displayname', 'name', 'active']);

/** Of the standard, and not kept here. */
const letGo: ReadonlySet<string> = new Set(
  `id schemas meta emails groups nickname profileurl title usertype preferredlanguage locale timezone password
  phonenumbers ims photos addresses entitlements roles x509certificates`.split(/\s+/),
);
