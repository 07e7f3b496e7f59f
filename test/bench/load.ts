import { Agent, request } from 'node:http';

export interface Figures {
  done: number;
  failed: number;
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  p99: number;
  /** The longest that one waited. */
  most: number;
}

/** A client with kept-alive connections, as many as there are workers. */
export function openConnections(baseUrl: string, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; cookie: string | undefined; body: string }>((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const sent = request(
        `${baseUrl}${path}`,
        {
          method,
          agent,
          headers: {
            ...headers,
            origin: baseUrl,
            ...(text !== undefined && {
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(text),
            }),
          },
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              cookie: answer.headers['set-cookie']?.[0]?.split(';')[0],
              body: Buffer.concat(parts).toString(),
            }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(text);
    });
  return { send, close: () => agent.destroy() };
}

/** Runs work on so many connections at once until there is no more work, the time is up, or what it runs beside is done. */
export async function underLoad(
  connections: number,
  limit: { seconds?: number; times?: number; during?: Promise<unknown> },
  work: (worker: number, turn: number) => Promise<boolean>,
): Promise<Figures> {
  const took: number[] = [];
  let failed = 0;
  let turn = 0;
  const started = performance.now();
  let over = false;
  void limit.during?.then(
    () => (over = true),
    () => (over = true),
  );
  const until = started + (limit.seconds ?? Number.POSITIVE_INFINITY) * 1000;
  const more = () => !over && performance.now() < until && turn < (limit.times ?? Number.POSITIVE_INFINITY);

  async function worker(id: number): Promise<void> {
    while (more()) {
      const own = turn++;
      const from = performance.now();
      if (await work(id, own)) took.push(performance.now() - from);
      else failed++;
    }
  }
  await Promise.all(Array.from({ length: connections }, (_, id) => worker(id)));
  const seconds = (performance.now() - started) / 1000;
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    done: took.length,
    failed,
    perSecond: took.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    most: at(1),
  };
}
