import { afterEach, describe, expect, it, vi } from 'vitest';
import { followWork, type HowFar, untilDone } from '../../src/client/under-way.ts';

const busy = (progress?: HowFar) =>
  Response.json({ code: 'under-way', ...(progress && { data: { progress } }) }, { status: 503 });
const standings = (done: number): HowFar => ({ work: 'standings', done, of: 40 });

/** Gives these answers, one for each question. */
function answering(...answers: (Response | Error)[]) {
  return vi.fn(async () => {
    const next = answers.shift();
    if (next instanceof Error || !next) throw next ?? new Error('asked too often');
    return next;
  });
}
function followed() {
  const heard: (HowFar | undefined)[] = [];
  stop = followWork((howFar) => heard.push(howFar));
  return heard;
}
let stop = () => {};

afterEach(() => {
  stop();
  vi.useRealTimers();
});

/** Waits with a clock that runs by itself. */
function patiently<T>(waiting: Promise<T>): Promise<T> {
  return Promise.all([waiting, vi.runAllTimersAsync()]).then(([outcome]) => outcome);
}

describe('a question to a server that is at work', () => {
  it('is asked again until there is an answer, and tells how far it is meanwhile', async () => {
    vi.useFakeTimers();
    const heard = followed();
    const question = answering(busy(standings(10)), busy(standings(30)), Response.json({ people: 40 }));
    const answer = await patiently(untilDone(question));
    expect(await answer.json()).toEqual({ people: 40 });
    expect(question).toHaveBeenCalledTimes(3);
    expect(heard).toEqual([undefined, standings(10), standings(30), undefined]);
  });

  it('shows until the last of those who wait is done', async () => {
    vi.useFakeTimers();
    const heard = followed();
    const short = answering(busy(standings(10)), Response.json({}));
    const long = answering(busy(standings(10)), busy(standings(20)), busy(standings(30)), Response.json({}));
    await patiently(Promise.all([untilDone(short), untilDone(long)]));
    expect(heard.filter((one) => one === undefined)).toHaveLength(2);
    expect(heard.at(-1)).toBeUndefined();
  });

  it('shows no longer when the connection is lost', async () => {
    vi.useFakeTimers();
    const heard = followed();
    const lost = untilDone(answering(busy(), new TypeError('Failed to fetch')));
    await patiently(expect(lost).rejects.toThrow(TypeError));
    expect(heard).toEqual([undefined, { work: 'changes', done: 0, of: 0 }, undefined]);
  });

  it('is given up after a quarter of an hour, with what the server said last', async () => {
    vi.useFakeTimers();
    const question = vi.fn(async () => busy(standings(10)));
    expect((await patiently(untilDone(question))).status).toBe(503);
  });
});

it('another answer is given as it is', async () => {
  const heard = followed();
  const fault = Response.json({ code: 'unavailable' }, { status: 503 });
  expect(await untilDone(answering(fault))).toBe(fault);
  expect(heard).toEqual([undefined]);
});
