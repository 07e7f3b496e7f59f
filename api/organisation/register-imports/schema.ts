import { z } from '@hono/zod-openapi';
import { RegisterChoice, RegisterEntry } from '#domain/schema/registered-application';
import { described } from '../applications/schema.ts';

export const Register = z
  .strictObject({
    applications: z.array(
      z.strictObject({
        ...described,
        retired: z.string().optional().describe('Sinds wanneer zij niet meer wordt gebruikt.'),
      }),
    ),
  })
  .openapi('ApplicationRegister');

export const RegisterImport = z
  .strictObject({
    entries: z
      .array(RegisterEntry)
      .min(1)
      .max(5000)
      .describe('De registraties van je organisatie in het bestand, ook wat je niet overneemt.'),
    choice: RegisterChoice,
  })
  .openapi('RegisterImport');
export type RegisterImport = z.infer<typeof RegisterImport>;

const count = (what: string) => z.number().int().describe(what);
export const RegisterImported = z
  .strictObject({
    added: count('Hoeveel toepassingen erbij kwamen.'),
    changed: count('Hoeveel er veranderden.'),
    gone: count('Bij hoeveel er nu staat dat ze niet meer in het register zijn.'),
  })
  .openapi('RegisterImported');
export type RegisterImported = z.infer<typeof RegisterImported>;
