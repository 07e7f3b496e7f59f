import { beforeAll, describe, expect, it } from 'vitest';
import { resources } from '#domain/visibility';
import { fieldsOf, held } from '../../src/text/held/held.ts';
import { testApp } from '../support/app.ts';

/** The tables of the database as it really is, each with its columns. */
let database: Map<string, string[]>;
beforeAll(async () => {
  const { client } = (await testApp()).db;
  const { rows } = await client.execute(
    "SELECT t.name AS tab, c.name AS col FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'",
  );
  database = new Map(
    [...Map.groupBy(rows, ({ tab }) => String(tab))].map(([tab, of]) => [tab, of.map(({ col }) => String(col)).sort()]),
  );
});

describe('the data matrix', () => {
  it('names every table of the database in one category', () => {
    const named = held.flatMap(({ tables }) => Object.keys(tables));
    expect(named.toSorted()).toEqual([...database.keys()].toSorted());
  });

  it('says in words what stands in every column, and of no column that is not there', () => {
    for (const [table, columns] of held.flatMap(({ tables }) => Object.entries(tables)))
      expect({ table, columns: Object.keys(columns).sort() }).toEqual({ table, columns: database.get(table) });
  });

  it('names everything that the table of who sees what knows', () => {
    const named = new Set(held.flatMap((category) => category.resources));
    expect(resources.filter((resource) => !named.has(resource))).toEqual([]);
  });

  it('has a title, a source and a term for every category', () => {
    expect(new Set(held.map(({ title }) => title)).size).toBe(held.length);
    for (const category of held) {
      expect(fieldsOf(category).length).toBeGreaterThan(1);
      expect(category.term).toMatch(/\.$/);
      expect(category.source).toMatch(/\.$/);
    }
  });
});
