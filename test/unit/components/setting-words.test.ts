import { describe, expect, it } from 'vitest';
import { differenceWords, settingWords, valueWords } from '../../../components/options/setting-words.ts';
import { SETTING_NAMES } from '../../../lib/policy/merge.ts';

describe('a setting', () => {
  it('has a name in words, and every name is another', () => {
    const names = SETTING_NAMES.map(settingWords);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Z][^.{}]+$/);
  });

  it('says its value as the settings do', () => {
    expect(settingWords('categories.domestic-abuse.guidance')).toBe('Domestic abuse: your own guidance');
    expect(valueWords('guard', 'remind')).toBe('Remind me in passing');
    expect(valueWords('reviewDate', '2027-03-31')).toBe('31 Mar 2027');
    expect(valueWords('reviewDate', null)).toBe('–');
    expect(valueWords('marks.badge', false)).toBe('No');
    expect(valueWords('log.keepDays', 400)).toBe('400');
    expect(valueWords('leads', [{ role: 'dpo', name: 'A. Example', contact: 'extension 2' }])).toBe('Data protection officer: A. Example, extension 2');
    expect(valueWords('categories.legal.level', 'as-found')).toBe('As the lexicon says');
  });

  it('that is a list is compared by what goes and what comes', () => {
    const many = Array.from({ length: 12 }, (_, at) => `word ${String(at)}`);
    expect(differenceWords({ name: 'terms.ignore', now: [...many, 'old'], then: [...many, 'new'] })).toEqual({ name: 'Words never prompted for', now: 'old; 12 as before', then: 'new; 12 as before' });
    expect(differenceWords({ name: 'terms.ignore', now: [], then: ['new'] })).toMatchObject({ now: '–', then: 'new' });
  });
});
