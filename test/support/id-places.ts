import { z } from 'zod';

/** Where a request names a thing by its id: in its query, or somewhere in its body. */
export interface IdPlace {
  /** As the table of authorisation writes it. */
  action: string;
  in: 'query' | 'body';
  /** As a fault names it: to.members.0 */
  field: string;
}

const Schema = z.record(z.string(), z.unknown());
const Operation = z.object({
  parameters: z.array(z.object({ in: z.string(), name: z.string(), schema: Schema })).default([]),
  requestBody: z.object({ content: z.object({ 'application/json': z.object({ schema: Schema }) }) }).optional(),
});
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), Schema) }),
});

/** The pattern of every id in the description of the API, whatever it is of. */
const idPattern = '^[\\w-]+$';

/** Every place in a query or a body where the description of the API has an id. */
export function idPlaces(description: unknown): IdPlace[] {
  const { paths, components } = Document.parse(description);
  const fieldsOf = (given: unknown, at: string, inside: readonly unknown[] = []): string[] => {
    const schema = Schema.safeParse(given).data;
    if (!schema || inside.includes(given)) return [];
    const under = (part: unknown, field: string) => fieldsOf(part, field, [...inside, given]);
    const { $ref, pattern, properties, items } = schema;
    if (typeof $ref === 'string') return under(components.schemas[$ref.split('/').at(-1) ?? ''], at);
    return [
      ...(pattern === idPattern ? [at] : []),
      ...Object.entries(Schema.safeParse(properties).data ?? {}).flatMap(([name, part]) =>
        under(part, at === '' ? name : `${at}.${name}`),
      ),
      ...under(items, `${at}.0`),
      ...['anyOf', 'oneOf', 'allOf'].flatMap((of) =>
        z
          .array(Schema)
          .catch([])
          .parse(schema[of])
          .flatMap((part) => under(part, at)),
      ),
    ];
  };
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { parameters, requestBody }]): IdPlace[] => {
      const action = `${method.toUpperCase()} ${path}`;
      const asked = parameters
        .filter((one) => one.in === 'query')
        .flatMap(({ name, schema }) => fieldsOf(schema, name));
      const sent = fieldsOf(requestBody?.content['application/json'].schema, '');
      return [
        ...[...new Set(asked)].map((field) => ({ action, in: 'query' as const, field })),
        ...[...new Set(sent)].map((field) => ({ action, in: 'body' as const, field })),
      ];
    }),
  );
}
