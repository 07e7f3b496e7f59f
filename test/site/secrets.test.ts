import { globSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { bank, inWords } from '../support/site/answer-key.ts';

/** Everything of an item that would give its answer away, or the item itself. */
const rationales = bank.flatMap(rationalesOf).flatMap(fixedPieces);

function rationalesOf(item: (typeof bank)[number]): string[] {
  if (item.kind === 'single' || item.kind === 'multiple') return item.options.map(({ rationale }) => rationale);
  if (item.kind === 'order') return item.steps.map(({ rationale }) => rationale);
  if (item.kind === 'number') return [item.rationale, item.otherwise, ...item.wrong.map(({ rationale }) => rationale)];
  return item.kind === 'fault'
    ? item.segments.map(({ rationale }) => rationale)
    : item.cards.map(({ rationale }) => rationale);
}

/** Of a template the pieces that are the same for everybody, as far as they say something. */
function fixedPieces(text: string): string[] {
  const pieces = text.split(/\{\{[^{}]*\}\}/);
  return pieces.length === 1 ? pieces : pieces.filter((piece) => piece.length >= 30);
}

const ids = [...new Set(bank.flatMap(({ id, scenario }) => (scenario ? [id, scenario] : [id])))];
const markers = [...ids, ...rationales.map(inWords)];

/** The markers in a text, whatever it was written in: HTML, JSON or script, with its signs escaped or not. */
function leaksIn(text: string): string[] {
  const plain = text.replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
  const decoded = plain.replace(/&#(\d+);|\\u([0-9a-f]{4})/gi, (_, decimal, hex) =>
    String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );
  const words = inWords(decoded.replace(/&(quot|apos|amp|lt|gt|nbsp);|\\[nrt]/g, ' '));
  return markers.filter((marker) => decoded.includes(marker) || words.includes(marker));
}

const files = globSync('dist/**/*', { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`);

function textOf(file: string): string {
  const bytes = readFileSync(file);
  if (file.endsWith('.br')) return brotliDecompressSync(bytes).toString('utf8');
  // Pagefind packs the parts of its index without saying so in their names.
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? gunzipSync(bytes) : bytes).toString('utf8');
}

describe('the site that is built', () => {
  test('is searched for every item and rationale of the real bank', () => {
    expect(bank.length).toBeGreaterThanOrEqual(72);
    expect(rationales.length).toBeGreaterThan(300);
    expect(leaksIn(JSON.stringify({ x: bank[0]?.id }))).toEqual([bank[0]?.id]);
    const [rationale = ''] = rationales;
    const escaped = rationale.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
    expect(leaksIn(`<p>${rationale}</p>`)).toHaveLength(1);
    expect(leaksIn(JSON.stringify({ html: escaped.replaceAll('"', '&quot;') }))).toHaveLength(1);
  });

  test('holds none of them in any file, packed or not', () => {
    const searched = new Map<string, string[]>();
    for (const file of files) {
      const text = textOf(file);
      if (!searched.has(text)) searched.set(text, leaksIn(text));
      expect(searched.get(text), file).toEqual([]);
    }
    expect(files.length).toBeGreaterThan(200);
  });

  test('is read to the bottom of its search index', () => {
    const index = files.filter((file) => file.endsWith('.pf_fragment')).map(textOf);
    expect(index.length).toBeGreaterThan(90);
    expect(index.some((text) => text.includes('"url":"/wet#avg-artikel-35"'))).toBe(true);
    expect(index.filter((text) => /"url":"\/(toets|oefentoets|instaptoets|trainers)/.test(text))).toEqual([]);
  });

  test('has no workbench, in no page and no script', () => {
    expect(files.filter((file) => file.includes('werkbank'))).toEqual([]);
    const scripts = files.filter((file) => /\.(html|js|css)$/.test(file));
    expect(scripts.filter((file) => /werkbank/i.test(textOf(file)))).toEqual([]);
  });

  test('has no source maps, and says what is right only in exercises, which count for nothing', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(files.filter((file) => /\.(html|js)$/.test(file) && /sourceMappingURL/.test(textOf(file)))).toEqual([]);
    const pages = files.filter((file) => /\.(html|json|jsonld|csv)$/.test(file) && !withExercises.test(file));
    const telling = pages.filter((file) => /(["']|&quot;)(correct|rationale|fault)(["']|&quot;)/.test(textOf(file)));
    expect(telling).toEqual([]);
  });
});

/** Pages of lessons, cases and building blocks: what is right stands in their exercises. */
const withExercises = /^dist\/(cursussen|praktijkvoorbeelden|trainers\/bouwstenen)\//;

/** Fields that only marking knows. */
const secretFields = [
  'correct',
  'rationale',
  'rationales',
  'weight',
  'fault',
  'target',
  'key',
  'item',
  'items',
  'enemies',
  'seed',
  'lesson',
  'sources',
];

function fieldsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inside]) => [field, ...fieldsOf(inside)]);
}

describe('the API before an attempt is handed in', () => {
  let cookie = '';
  const address = 'sam@voorbeeldstad.example';

  async function call(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: unknown,
  ): Promise<{ text: string; json: unknown; cookie: string | null }> {
    const response = await fetch(`${inject('baseUrl')}/api/v1${path}`, {
      method,
      headers: {
        Origin: inject('baseUrl'),
        Cookie: cookie,
        ...(method !== 'GET' && { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${path}: ${text}`);
    return { text, json: JSON.parse(text), cookie: response.headers.get('Set-Cookie') };
  }
  const read = (value: unknown, field: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
  const listIn = (value: unknown, field: string): unknown[] => {
    const list = read(value, field);
    return Array.isArray(list) ? list : [];
  };

  beforeAll(async () => {
    await call('POST', '/sign-in-requests', { email: address });
    const { json } = await call('GET', '/outbox');
    const mail = listIn(json, 'mails').find((one) => read(one, 'to') === address);
    const token = /#(\S+)/.exec(String(read(mail, 'text')))?.[1];
    const session = await call('POST', '/sessions', { token });
    cookie = session.cookie?.split(';')[0] ?? '';
  });

  test('tells nothing of the bank in any list or document', async () => {
    for (const path of [
      '/assessments',
      '/taxonomy',
      '/openapi.json',
      '/attempts',
      '/standing',
      '/profile',
      '/badges',
      '/question-reports',
      '/health',
    ])
      expect(leaksIn((await call('GET', path)).text), path).toEqual([]);
  });

  test('serves an attempt half-way, and saves an answer, without a word about what is right', async () => {
    const { json } = await call('GET', '/attempts');
    const open = listIn(json, 'attempts').find((one) => read(one, 'submittedAt') === undefined);
    const attempt = await call('GET', `/attempts/${read(open, 'id')}`);
    const questions = listIn(attempt.json, 'questions');
    expect(questions).toHaveLength(8);
    expect(leaksIn(attempt.text)).toEqual([]);
    expect(fieldsOf(questions).filter((field) => secretFields.includes(field))).toEqual([]);
    const saved = await call('PUT', `/attempts/${read(open, 'id')}/answers/q8`, { answer: null });
    expect(fieldsOf(saved.json)).toEqual(['savedAt']);
  });

  test('serves every practice test and the placement the same way', async () => {
    const { json } = await call('GET', '/assessments');
    const assessments = listIn(json, 'assessments').filter((one) => read(one, 'kind') !== 'role');
    expect(assessments.length).toBeGreaterThanOrEqual(7);
    for (const assessment of assessments) {
      const practice = await call('POST', '/practice-tests', { assessment: read(assessment, 'id') });
      expect(listIn(practice.json, 'questions').length).toBeGreaterThan(0);
      expect(leaksIn(practice.text)).toEqual([]);
      expect(fieldsOf(listIn(practice.json, 'questions')).filter((field) => secretFields.includes(field))).toEqual([]);
      const token = String(read(practice.json, 'test'));
      const opened = token.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'));
      expect(opened.flatMap(leaksIn)).toEqual([]);
    }
  });
});
