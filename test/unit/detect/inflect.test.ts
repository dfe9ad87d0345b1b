// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { inflections } from '../../../lib/detect/compile/inflect.ts';

describe('inflections', () => {
  it('gives little words one form: "noted" is no form of "not"', () => {
    expect(inflections('not')).toEqual(['not']);
    expect(inflections('can')).toEqual(['can']);
  });

  it('gives verbs and nouns their forms', () => {
    expect(inflections('stab')).toContain('stabbing');
    expect(inflections('carry')).toEqual(expect.arrayContaining(['carries', 'carried', 'carrying']));
    expect(inflections('keep')).toEqual(expect.arrayContaining(['keeps', 'kept', 'keeping']));
  });
});
