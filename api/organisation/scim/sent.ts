import { z } from 'zod';
import { inputFaults } from '../../http/dutch-issues.ts';
import { badValue, ScimRefusal } from './refusal.ts';

/** A body as it came in; every field of it is still unknown. */
export type Sent = Record<string, unknown>;

export const isObject = (value: unknown): value is Sent =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const patchId = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const mostOperations = 1000;

const Operation = z.object({
  /** Entra writes Add and Replace. */
  op: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['add', 'remove', 'replace'])),
  path: z.string().min(1).max(1000).optional(),
  value: z.unknown().optional(),
});
const PatchRequest = z.object({
  schemas: z.array(z.literal(patchId)).length(1),
  Operations: z.array(Operation).min(1).max(mostOperations),
});
type Operation = z.infer<typeof Operation>;
export interface Patch {
  schemas: [typeof patchId];
  Operations: Operation[];
}

/** Only these attributes, whatever their case; booleans may come as words, and null is nothing. */
export function only(body: Sent, names: ReadonlySet<string>): Sent {
  return Object.fromEntries(
    Object.entries(body).flatMap(([key, value]) =>
      names.has(rootOf(key)) && value !== null ? [[withoutUrn(key), read(key, value)]] : [],
    ),
  );
}

/** A patch, with only what is about these attributes; what else of the standard is in it is let go. */
export function readPatch(body: Sent, names: ReadonlySet<string>, letGo: ReadonlySet<string>): Patch {
  const request = PatchRequest.safeParse(body);
  if (!request.success) throw new ScimRefusal(400, said(request.error), { scimType: 'invalidSyntax' });
  const about = (operation: Operation) => operationAbout(operation, names, letGo);
  return { schemas: [patchId], Operations: request.data.Operations.flatMap(about) };
}

function operationAbout(
  { op, path, value }: Operation,
  names: ReadonlySet<string>,
  letGo: ReadonlySet<string>,
): Operation[] {
  if (path === undefined) {
    if (op === 'remove') throw new ScimRefusal(400, 'Zeg met path wat er weg moet.', { scimType: 'noTarget' });
    if (!isObject(value)) throw badValue('Zonder path is value een object met de nieuwe waarden.');
    const kept = only(value, names);
    return Object.keys(kept).length > 0 ? [{ op, value: kept }] : [];
  }
  const root = rootOf(path);
  if (!names.has(root)) {
    if (letGo.has(root) || root.startsWith('urn:')) return [];
    throw new ScimRefusal(400, `Dit path kennen we niet: ${path}`, { scimType: 'invalidPath' });
  }
  if (value === undefined && op !== 'remove') throw badValue(`Bij ${op} hoort een value.`);
  if (value === null) return [{ op: 'remove', path: withoutUrn(path) }];
  return [{ op, path: withoutUrn(path), ...(value !== undefined && { value: read(path, value) }) }];
}

/** All faults of what was sent, in one sentence each. */
export const said = (error: z.core.$ZodError, names: Record<string, string> = {}) =>
  inputFaults(error)
    .map(({ field, detail }) => `${names[field] ?? field}: ${detail}`)
    .join(' ');

/** The first name in a path: name of "name.familyName", members of 'members[value eq "1"]'. */
export function rootOf(path: string): string {
  return withoutUrn(path).split(/[.[]/)[0]?.toLowerCase() ?? '';
}

function withoutUrn(path: string): string {
  return path.replace(/^urn:ietf:params:scim:schemas:core:2\.0:(User|Group):/i, '');
}

function read(path: string, value: unknown): unknown {
  if (rootOf(path) !== 'active' || typeof value !== 'string') return value;
  return { true: true, false: false }[value.toLowerCase()] ?? value;
}
