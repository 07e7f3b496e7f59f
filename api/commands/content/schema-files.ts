import * as z from 'zod';
import '../../http/dutch-issues.ts';
import { Application, RuleTable } from '#domain/schema/application';
import { Assessment } from '#domain/schema/assessment';
import { Case } from '#domain/schema/case';
import { Competence } from '#domain/schema/competence';
import { Course, Lesson } from '#domain/schema/course';
import { AidDifferences, AidLabel, AidQuestion } from '#domain/schema/decision-aid';
import { Dpia } from '#domain/schema/dpia';
import { Item } from '#domain/schema/item';
import { Law } from '#domain/schema/law';
import { Resource } from '#domain/schema/resource';
import { Overlay, Role } from '#domain/schema/role';
import { Scenario } from '#domain/schema/scenario';
import { TaxonomyVersion } from '#domain/schema/taxonomy';
import { Term } from '#domain/schema/term';
import { Processings, TrustDocument } from '#domain/schema/trust';

/** Each kind of file that trainers write: what it is called, its schema, and where such files stand. */
const kinds: Record<string, { title: string; schema: z.ZodType; files: string }> = {
  application: { title: 'Een soort toepassing', schema: Application, files: 'content/applications/*.yaml' },
  'aid-differences': {
    title: 'Waarin de beslishulp afwijkt van die van de overheid',
    schema: AidDifferences,
    files: 'content/decision-aid/differences.yaml',
  },
  'aid-label': {
    title: 'Een kenmerk uit de beslishulp',
    schema: AidLabel,
    files: 'content/decision-aid/labels/*.yaml',
  },
  'aid-question': {
    title: 'Een vraag van de beslishulp',
    schema: AidQuestion,
    files: 'content/decision-aid/questions/*.yaml',
  },
  assessment: { title: 'Een toets', schema: Assessment, files: 'content/assessments/*.yaml' },
  case: { title: 'De velden van een praktijkvoorbeeld', schema: Case, files: 'content/cases/*.mdx' },
  competence: { title: 'Een competentie', schema: Competence, files: 'content/competences/*.yaml' },
  course: { title: 'Een cursus', schema: Course, files: 'content/courses/*/course.yaml' },
  dpia: { title: 'De vooringevulde DPIA', schema: Dpia, files: 'content/trust/dpia.yaml' },
  item: { title: 'Een toetsvraag', schema: Item, files: 'content/items/*/*.yaml' },
  law: { title: 'Een wettekst', schema: Law, files: 'content/law/*.yaml' },
  lesson: { title: 'De velden van een les', schema: Lesson, files: 'content/courses/*/*.mdx' },
  overlay: { title: 'Een functie naast een rol', schema: Overlay, files: 'content/overlays/*.yaml' },
  processings: { title: 'De verwerkingen', schema: Processings, files: 'content/trust/processings.yaml' },
  resource: { title: 'Gratis materiaal van anderen', schema: Resource, files: 'content/resources/*.yaml' },
  role: { title: 'Een rol', schema: Role, files: 'content/roles/*.yaml' },
  rules: { title: 'De tabel met regels', schema: RuleTable, files: 'content/rules/*.yaml' },
  scenario: { title: 'Een situatie bij toetsvragen', schema: Scenario, files: 'content/scenarios/*.yaml' },
  taxonomy: { title: 'De versie van de taxonomie', schema: TaxonomyVersion, files: 'content/taxonomy.yaml' },
  term: { title: 'Een begrip', schema: Term, files: 'content/glossary/*.yaml' },
  'trust-document': {
    title: 'Een document over vertrouwen',
    schema: TrustDocument,
    files: 'content/trust/documents/*.yaml',
  },
};

export interface SchemaFile {
  path: string;
  /** The files that it describes. */
  files: string;
  text: string;
}

/** The schemas for editors, in the dialect that most of them read. */
export function schemaFiles(): SchemaFile[] {
  return Object.entries(kinds).map(([kind, { title, schema, files }]) => {
    const described = z.toJSONSchema(schema, {
      target: 'draft-7',
      io: 'output',
      unrepresentable: 'any',
      override: inDutch,
    });
    const { $schema, ...rest } = described;
    const text = JSON.stringify({ $schema, $comment: 'Gemaakt door npm run schemas', title, ...rest }, undefined, 2);
    return { path: `.vscode/schemas/${kind}.json`, files, text: `${text}\n` };
  });
}

/** An editor shows this sentence where a text has another form; without it, it shows the expression itself. */
function inDutch({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: z.core.JSONSchema.BaseSchema }) {
  if (jsonSchema.pattern === undefined) return;
  const issues = z.core.safeParse(zodSchema, '?').error?.issues ?? [];
  const message = issues.find(({ code }) => code === 'invalid_format')?.message;
  if (message) jsonSchema.patternErrorMessage = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}
