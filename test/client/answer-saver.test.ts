import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '#domain/question';
import { createSaver, type SaveState } from '../../src/client/answer-saver.ts';
import type { Outcome } from '../../src/client/api.ts';
import type { Kept, KeptAnswers } from '../../src/client/kept-answers.ts';

type Saved = Outcome<{ savedAt: string }>;
const a: Answer = { options: ['a'] };
const b: Answer = { options: ['b'] };
const offline: Saved = { kind: 'offline', message: 'Geen verbinding.' };
const signedOut: Saved = { kind: 'signed-out', message: 'Log in.' };
const ok: Saved = { kind: 'ok', value: { savedAt: '2026-11-22T09:42:00.000Z' } };
const refused = (code: 'already-submitted' | 'bad-input'): Saved => ({
  kind: 'refused',
  message: 'Nee.',
  problem: { type: '', status: 409, title: '', detail: 'Nee.', code, requestId: 'r' },
});

describe('saving answers', () => {
  it('keeps an answer on the device before it is sent', () => {
    const { saver, kept } = saving(() => new Promise<Saved>(() => {}));
    saver.give('q1', a);
    expect(kept.read().q1).toMatchObject({ answer: a, sent: false });
  });

  it('says when the server has it', async () => {
    const { saver, kept, states } = saving(async () => ok);
    saver.give('q1', a);
    await settled();
    expect(states).toEqual([{ kind: 'saving' }, { kind: 'saved', at: '2026-11-22T09:42:00.000Z' }]);
    expect(kept.read().q1?.sent).toBe(true);
  });

  it('sends one at a time, and the newest answer last', async () => {
    const answers: (Answer | null)[] = [];
    let release: (outcome: Saved) => void = () => {};
    const { saver, kept } = saving((_, answer) => {
      answers.push(answer);
      return new Promise((resolve) => {
        release = resolve;
      });
    });
    saver.give('q1', a);
    saver.give('q1', b);
    saver.give('q1', null);
    expect(answers).toEqual([a]);
    release(ok);
    await settled();
    expect(answers).toEqual([a, null]);
    expect(kept.read().q1?.sent).toBe(false);
    release(ok);
    await settled();
    expect(kept.read().q1).toMatchObject({ answer: null, sent: true });
  });

  it('tries again by itself once the connection is back', async () => {
    const outcomes = [offline, ok, ok];
    const { saver, kept, states, passTime } = saving(async () => outcomes.shift() ?? ok);
    saver.give('q1', a);
    saver.give('q2', b);
    await settled();
    expect(states.at(-1)).toMatchObject({ kind: 'kept', trouble: { kind: 'offline' }, onDevice: true });
    await passTime();
    expect(Object.values(kept.read()).map(({ sent }) => sent)).toEqual([true, true]);
  });

  it('waits for signing in, and then sends what was kept', async () => {
    const save = vi.fn(async (): Promise<Saved> => signedOut);
    const { saver, kept, passTime } = saving(save);
    saver.give('q1', a);
    await settled();
    await passTime();
    expect(save).toHaveBeenCalledTimes(1);
    save.mockResolvedValue(ok);
    await saver.send();
    expect(kept.read().q1?.sent).toBe(true);
  });

  it('stops at an attempt that was handed in elsewhere', async () => {
    const { saver, states } = saving(async () => refused('already-submitted'));
    saver.give('q1', a);
    await settled();
    expect(states.at(-1)).toEqual({ kind: 'closed' });
  });

  it('does not let one refused answer hold up the others', async () => {
    const { saver, kept } = saving(async (question) => (question === 'q1' ? refused('bad-input') : ok));
    saver.give('q1', a);
    saver.give('q2', b);
    await settled();
    expect(kept.read().q2?.sent).toBe(true);
    expect(kept.read().q1?.sent).toBe(false);
  });

  it('says that only the page has it where the browser keeps nothing', async () => {
    const { saver, states } = saving(async () => offline, { storageWorks: false });
    saver.give('q1', a);
    await settled();
    expect(states.at(-1)).toMatchObject({ kind: 'kept', onDevice: false });
  });
});

function saving(
  save: (question: string, answer: Answer | null) => Promise<Saved>,
  { storageWorks = true }: { storageWorks?: boolean } = {},
) {
  let all: Kept = {};
  const kept: KeptAnswers = {
    read: () => all,
    write(question, entry) {
      all = { ...all, [question]: entry };
      return storageWorks;
    },
    replace: (next) => {
      all = next;
    },
    forget: () => {
      all = {};
    },
    onChange: () => () => {},
  };
  const states: SaveState[] = [];
  const waiting = new Set<() => void>();
  const later = (run: () => void) => {
    waiting.add(run);
    return () => void waiting.delete(run);
  };
  const passTime = () => {
    for (const run of waiting) run();
    return settled();
  };
  const saver = createSaver({ kept, save, changed: (state) => states.push(state), now: () => new Date(0), later });
  return { saver, kept, states, passTime };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
