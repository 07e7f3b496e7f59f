import type * as z from 'zod';

/** The props of a part as its schema has them; the check says what is wrong with them, with the line. */
export function checkedProps<T>(part: string, schema: z.ZodType<T>, { props, url }: { props: unknown; url: URL }): T {
  const { success, data } = schema.safeParse(props);
  if (success) return data;
  throw new Error(
    `${part} op ${url.pathname} klopt niet. Draai npm run check:content: dat zegt wat er mis is, met de regel.`,
  );
}
