import { describe, expect, it } from 'vitest';
import { POPUP, WHY_NOT } from '../../../components/popup/words.ts';
import { NOT_WATCHING } from '../../../lib/messages/messages.ts';
import { badgeText, badgeTitle, watching, type TabFacts } from '../../../lib/policy/watching.ts';

const FINE: TabFacts = { page: 'web', permitted: true, wanted: 'granted', off: null, frames: [], parts: { unwatched: [], inside: [] }, reached: true };
const not = (facts: Partial<TabFacts>) => watching({ ...FINE, ...facts });

describe('what is happening on a tab', () => {
  it('is watching, with the counts of its frames added up', () => {
    expect(watching({ ...FINE, frames: [{ state: 'watching', undecided: 2, total: 3 }, { state: 'watching', undecided: 1, total: 1 }] })).toEqual({ state: 'watching', undecided: 3, total: 4, aside: null, stale: false, unwatched: [] });
    expect(watching(FINE)).toEqual({ state: 'watching', undecided: 0, total: 0, aside: null, stale: false, unwatched: [] });
  });

  it.each([
    ['a page of the browser', { page: 'browser' }, 'browser-page'],
    ['a site nobody asked for', { permitted: false, wanted: null }, 'unknown-site'],
    ['a site that only the policy names', { permitted: false, wanted: 'asked' }, 'not-granted'],
    ['a site whose permission was taken back', { permitted: false }, 'no-permission'],
    ['a page that our script does not answer from', { reached: false }, 'not-reached'],
    ['a crash in any frame, though others are watched', { frames: [{ state: 'watching', undecided: 1, total: 1 }, { state: 'not-watching', why: 'crashed' }] }, 'crashed'],
    ['a frame that stopped, with no other', { frames: [{ state: 'not-watching', why: 'quiet' }] }, 'quiet'],
  ] satisfies [string, Partial<TabFacts>, string][])('is not watching on %s', (_what, facts, why) => {
    expect(not(facts)).toEqual({ state: 'not-watching', why, until: null, inside: null });
  });

  it('says until when it is off', () => {
    expect(not({ off: { why: 'off', until: 5 } })).toEqual({ state: 'not-watching', why: 'off', until: 5, inside: null });
    expect(not({ off: { why: 'quiet', until: 5 } })).toMatchObject({ why: 'quiet', until: 5 });
  });

  it('tells of a field left aside while the rest is watched', () => {
    expect(not({ frames: [{ state: 'not-watching', why: 'secret' }] })).toEqual({ state: 'watching', undecided: 0, total: 0, aside: 'secret', stale: false, unwatched: [] });
    expect(not({ frames: [{ state: 'watching', undecided: 1, total: 1 }, { state: 'not-watching', why: 'off' }] })).toMatchObject({ state: 'watching', aside: 'off' });
  });

  it('tells that the record system’s page is not as it was, while text is watched', () => {
    const stale = not({ frames: [{ state: 'watching', undecided: 0, total: 0 }, { state: 'watching', undecided: 0, total: 1, stale: true }] });
    expect(stale).toMatchObject({ state: 'watching', stale: true });
    expect([badgeText(stale), badgeTitle(stale)]).toEqual(['!', 'Ask Before Release: this page is not as it was. Open to see what that means.']);
    expect(badgeText(not({ frames: [{ state: 'watching', undecided: 2, total: 2, stale: true }] }))).toBe('2');
  });

  it('tells of the frames that are not watched in a page that is, by their sites', () => {
    const state = not({ parts: { unwatched: ['https://letters.example/*', ''], inside: [] } });
    expect(state).toMatchObject({ state: 'watching', unwatched: ['https://letters.example/*', ''] });
    expect(badgeTitle(state)).toContain('A part of this page is not watched');
    expect(badgeTitle(not({ frames: [{ state: 'watching', undecided: 2, total: 2 }], parts: { unwatched: [''], inside: [] } }))).toMatch(/2 to review.*not watched/);
    expect(POPUP.unwatched(['https://letters.example/*', ''])).toBe('A part of this page is not watched. Nothing is marked in what comes from letters.example and a site we cannot name.');
    expect(POPUP.watchToo('http://letters.example/*')).toBe('Watch http://letters.example too');
  });

  it('tells of a frame that is watched in a page that is not, unless that is off or broke down', () => {
    const parts = { unwatched: [], inside: ['https://records.example/*', 'https://letters.example/*'] };
    const state = not({ permitted: false, wanted: null, parts, frames: [{ state: 'watching', undecided: 3, total: 3 }] });
    expect(state).toEqual({ state: 'not-watching', why: 'unknown-site', until: null, inside: { sites: ['https://records.example/*', 'https://letters.example/*'], undecided: 3 } });
    expect([badgeText(state), badgeTitle(state)]).toEqual(['3', 'Ask Before Release: watching only a part of this page. Open to see which.']);
    expect(badgeText(not({ permitted: false, parts }))).toBe('–');
    expect(POPUP.inside(parts.inside)).toBe('Only a part of this page is watched: what comes from records.example and letters.example.');
    for (const why of ['off', 'crashed'] as const) expect(not({ permitted: false, parts, frames: [{ state: 'not-watching', why }] })).toMatchObject({ inside: null });
  });

  it('is never called watching while the site is off, unpermitted or out of reach', () => {
    const frames: TabFacts['frames'] = [{ state: 'watching', undecided: 0, total: 0 }];
    for (const facts of [{ permitted: false }, { off: { why: 'off', until: null } as const }, { reached: false }, { page: 'browser' as const }]) expect(not({ ...facts, frames }).state).toBe('not-watching');
  });
});

describe('the toolbar', () => {
  it('shows a count or a dash, and names no topic', () => {
    expect(badgeText(watching(FINE))).toBe('');
    expect(badgeText(not({ frames: [{ state: 'watching', undecided: 7, total: 9 }] }))).toBe('7');
    expect(badgeText(not({ frames: [{ state: 'watching', undecided: 140, total: 140 }] }))).toBe('99+');
    expect(badgeText(not({ permitted: false }))).toBe('–');
    expect(badgeTitle(not({ frames: [{ state: 'watching', undecided: 7, total: 9 }] }))).toBe('Ask Before Release: 7 to review');
    expect(badgeTitle(not({ reached: false }))).toContain('not watching');
  });

  it('has words for every reason', () => {
    for (const why of NOT_WATCHING) expect(POPUP.not(WHY_NOT[why])).toMatch(/\.$/);
  });
});
