interface Schema {
  $ref?: string;
  type?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}
interface Operation {
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}
export interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** Each part of what a route answers: its path from the nearest named schema, and the names of its fields. */
export interface Part {
  name: string;
  fields: string[];
}

export const schemasOf = ({ components }: Document) => components.schemas;

/** Every object in what an action answers when it goes well, however deep. */
export function answered(document: Document, action: string): Part[] {
  const [method = '', path = ''] = action.split(' ');
  const { responses = {} } = document.paths[path]?.[method.toLowerCase()] ?? {};
  const good = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const schemas = good.flatMap(([, { content }]) => content?.['application/json']?.schema ?? []);
  const seen = new Set<string>();
  return schemas.flatMap((schema) => partsOf(document, schema, '', seen));
}

function partsOf(document: Document, schema: Schema, name: string, seen: Set<string>): Part[] {
  const named = schema.$ref?.split('/').at(-1);
  if (named !== undefined) {
    if (seen.has(named)) return [];
    seen.add(named);
    return partsOf(document, document.components.schemas[named] ?? {}, named, seen);
  }
  const fields = Object.entries(schema.properties ?? {});
  const own = fields.length > 0 ? [{ name, fields: fields.map(([field]) => field) }] : [];
  const below = fields.flatMap(([field, one]) => partsOf(document, one, name ? `${name}.${field}` : field, seen));
  const others = [
    ...(schema.items ? [schema.items] : []),
    ...[schema.oneOf, schema.anyOf, schema.allOf].flatMap((all) => all ?? []),
  ];
  return [...own, ...below, ...others.flatMap((one) => partsOf(document, one, name, seen))];
}
