import type { Answer } from '#domain/link';

const mostMoves = 8;
const headers = { 'user-agent': 'AI-geletterd linkcontrole', accept: 'text/html,*/*;q=0.8' };

/** Nobody was there to hear the question: another way of asking gives no other answer. */
const unreachable = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH']);

/** Asks for the head of a page, and for the page itself where a site does not answer that well. */
export async function askLink(url: string, timeoutMs: number): Promise<Answer> {
  const head = await ask('HEAD', url, timeoutMs);
  const isFinal = head.kind === 'answered' ? head.status < 300 : unreachable.has(head.code);
  return isFinal ? head : ask('GET', url, timeoutMs);
}

async function ask(method: 'HEAD' | 'GET', asked: string, timeoutMs: number): Promise<Answer> {
  const moves: number[] = [];
  let url = asked;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    for (;;) {
      const response = await fetch(url, { method, headers, signal, redirect: 'manual' });
      await response.body?.cancel();
      const { status } = response;
      const to = status >= 300 && status < 400 ? response.headers.get('location') : null;
      if (to === null || moves.length === mostMoves) return { kind: 'answered', status, url, moves };
      moves.push(status);
      url = new URL(to, url).href;
    }
  } catch (problem) {
    return { kind: 'silent', code: codeOf(problem), at: url };
  }
}

function codeOf(problem: unknown): string {
  if (!(problem instanceof Error)) return 'onbekend';
  if (problem.name === 'TimeoutError') return 'TIMEOUT';
  const { cause } = problem;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.message : problem.message;
}
