import type { openConnections } from './load.ts';

type Connections = ReturnType<typeof openConnections>;

export interface Paper {
  attempt: string;
  cookie: string;
  /** Per question an answer of the right form. */
  answers: { question: string; answer: unknown }[];
}

/** Signs a person in as a browser does: asks for the mail, reads the code in the demo's outbox, types it. */
export async function signIn({ send }: Connections, address: string): Promise<string> {
  const asked = await send('POST', '/api/v1/sign-in-requests', { email: address });
  if (asked.status !== 202) throw new Error(`sign-in refused: ${asked.body}`);
  const { body } = await send('GET', '/api/v1/outbox');
  const { mails } = JSON.parse(body) as { mails: { to: string; text: string }[] };
  const token = mails.filter(({ to }) => to === address).map(({ text }) => /bevestigen#([\w-]+)/.exec(text)?.[1])[0];
  const signedIn = await send('POST', '/api/v1/sessions', { token });
  if (signedIn.status !== 201 || !signedIn.cookie) throw new Error(`no session: ${signedIn.body}`);
  return signedIn.cookie;
}

interface Question {
  id: string;
  kind: string;
  options?: { id: string }[];
  cards?: { id: string }[];
  targets?: { id: string }[];
}

/** A plausible answer: a number, the first option, the order as shown, every card on the first target. */
function plausible({ kind, options = [], cards = [], targets = [] }: Question): unknown {
  if (kind === 'number') return { number: '10' };
  if (cards.length > 0) return { placements: Object.fromEntries(cards.map(({ id }) => [id, targets[0]?.id])) };
  if (kind === 'order') return { options: options.map(({ id }) => id) };
  return { options: [options[0]?.id] };
}

/** Starts a test; undefined where the policy does not allow another. */
export async function start(
  { send }: Connections,
  cookie: string,
  assessment: string,
  key: string,
): Promise<Paper | undefined> {
  const { status, body } = await send('POST', '/api/v1/attempts', { assessment }, { cookie, 'idempotency-key': key });
  if (status !== 201) return undefined;
  const { id, questions } = JSON.parse(body) as { id: string; questions: Question[] };
  return {
    attempt: id,
    cookie,
    answers: questions.map((question) => ({ question: question.id, answer: plausible(question) })),
  };
}

export async function save({ send }: Connections, paper: Paper, turn: number): Promise<boolean> {
  const { question, answer } = paper.answers[turn % paper.answers.length] ?? { question: '', answer: null };
  const path = `/api/v1/attempts/${paper.attempt}/answers/${question}`;
  const { status } = await send('PUT', path, { answer }, { cookie: paper.cookie });
  return status === 200;
}

export async function submit({ send }: Connections, paper: Paper, key: string): Promise<boolean> {
  const path = `/api/v1/attempts/${paper.attempt}/submission`;
  const { status } = await send(
    'POST',
    path,
    { answers: paper.answers },
    { cookie: paper.cookie, 'idempotency-key': key },
  );
  return status === 201;
}
