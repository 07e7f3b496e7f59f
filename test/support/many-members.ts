import { members } from '#api/db/schema';
import type { TestApp } from './app.ts';

/** Puts so many people on the list of an organisation, as an import does. */
export async function addMany({ db, deps }: TestApp, organisationId: string, count: number): Promise<void> {
  const createdAt = deps.now().toISOString();
  const rows = Array.from({ length: count }, (_, at) => ({
    id: `lid-${String(at).padStart(8, '0')}`,
    organisationId,
    address: `mens${at}@v.example`,
    name: `Mens ${at % 400}`,
    status: 'active' as const,
    createdAt,
    joinedAt: createdAt,
  }));
  for (let at = 0; at < rows.length; at += 500)
    await db.write([db.read.insert(members).values(rows.slice(at, at + 500))]);
}
