import { describe, expect, it } from 'vitest';
import { CHECK_IDLE, watchIdle } from '../../../lib/practice/idle.ts';

/** A clock that is moved by hand. */
function handClock() {
  let now = 0;
  let made = 0;
  const waiting = new Map<number, { at: number; run: () => void }>();
  return {
    setTimeout(run: () => void, ms: number) {
      waiting.set(++made, { at: now + ms, run });
      return made;
    },
    clearTimeout: (id: number) => void waiting.delete(id),
    pass(ms: number) {
      now += ms;
      for (const [id, one] of [...waiting].sort((a, b) => a[1].at - b[1].at)) {
        if (one.at > now) continue;
        waiting.delete(id);
        one.run();
      }
    },
  };
}

describe('an idle page', () => {
  it('is warned, then over', () => {
    const clock = handClock();
    const said: string[] = [];
    const idle = watchIdle(CHECK_IDLE, { warn: () => said.push('warn'), over: () => said.push('over') }, clock);
    idle.alive();
    clock.pass(CHECK_IDLE.warnAfter - 1);
    expect(said).toEqual([]);
    clock.pass(1);
    expect(said).toEqual(['warn']);
    clock.pass(CHECK_IDLE.endAfter - CHECK_IDLE.warnAfter);
    expect(said).toEqual(['warn', 'over']);
  });

  it('is not idle while there is a sign of life, and never after it was stopped', () => {
    const clock = handClock();
    const said: string[] = [];
    const idle = watchIdle(CHECK_IDLE, { warn: () => said.push('warn'), over: () => said.push('over') }, clock);
    idle.alive();
    for (let i = 0; i < 5; i++) {
      clock.pass(CHECK_IDLE.warnAfter - 1);
      idle.alive();
    }
    expect(said).toEqual([]);
    idle.stop();
    clock.pass(CHECK_IDLE.endAfter * 2);
    expect(said).toEqual([]);
  });
});
