import type { Deps } from '../context.ts';
import type { Mailer } from '../session/mailer.ts';

/** Mails that go out after the answer, so many at a time. */
export interface MailQueue {
  add(send: () => Promise<void>): void;
  /** Resolves once nothing waits or is under way. */
  idle(): Promise<void>;
}

/** So many mails are handed over at the same time; the others wait their turn. */
const mostAtOnce = 4;

const queues = new WeakMap<Mailer, MailQueue>();

/** The one queue before this mailer. */
export function mailQueue({ mailer }: Pick<Deps, 'mailer'>): MailQueue {
  const queue = queues.get(mailer) ?? createQueue();
  queues.set(mailer, queue);
  return queue;
}

function createQueue(): MailQueue {
  const waiting: (() => Promise<void>)[] = [];
  let idlers: (() => void)[] = [];
  let busy = 0;

  function next(): void {
    const send = busy < mostAtOnce ? waiting.shift() : undefined;
    if (send) {
      busy++;
      void send().finally(() => {
        busy--;
        next();
      });
      next();
    } else if (busy === 0) {
      for (const resolve of idlers) resolve();
      idlers = [];
    }
  }

  return {
    add(send) {
      waiting.push(send);
      next();
    },
    idle: () =>
      new Promise((resolve) => {
        idlers.push(resolve);
        if (busy === 0 && waiting.length === 0) next();
      }),
  };
}
