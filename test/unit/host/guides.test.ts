import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../lib/detect/finding.ts';
import { accessAdvice, ENHANCED_REVIEW } from '../../../lib/host/access.ts';
import { GUIDES, SOURCES, stepsToHide, trapsOf } from '../../../lib/host/guides.ts';
import { notHidden } from '../../../lib/host/not-hidden.ts';
import { SYSTEMS } from '../../../lib/host/system.ts';

describe('system guides', () => {
  it.each(SYSTEMS)('%s gives a source for each thing it says, and the day it was checked', (system) => {
    const guide = GUIDES[system];
    for (const known of [guide.control, guide.unit, ...guide.steps, ...guide.traps]) if (known) expect(SOURCES[known.source].address).toMatch(/^https:/);
    expect(guide.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('say that steps are not known rather than guess them', () => {
    expect(GUIDES.medicus.control).toBeNull();
    expect(stepsToHide('medicus')).toEqual([expect.stringContaining('not known')]);
    expect(stepsToHide('vision')).toEqual([expect.stringContaining('not known')]);
  });

  it('warn that private and padlock are not hidden, and that Docman gives one chance', () => {
    expect(trapsOf('systmone').join(' ')).toMatch(/Private is not hidden/);
    expect(trapsOf('emis-web').join(' ')).toMatch(/padlock is not hidden/);
    expect(trapsOf('docman').join(' ')).toMatch(/One chance/);
  });
});

describe('what hiding does not hide', () => {
  it.each(CATEGORIES)('has a list for %s in every system', (category) => {
    for (const system of SYSTEMS) expect(notHidden([category], system).length).toBeGreaterThanOrEqual(4);
  });

  it('names repeat issues in SystmOne, diary entries in EMIS Web, and neither elsewhere', () => {
    expect(notHidden(['sexual-health'], 'systmone').join(' ')).toMatch(/repeat whose template/);
    expect(notHidden(['sexual-health'], 'emis-web').join(' ')).toMatch(/Diary/);
    expect(notHidden(['sexual-health'], 'generic').join(' ')).not.toMatch(/repeat whose template|Diary/);
  });
});

describe('access advice', () => {
  it('is silent where only the entry is in question', () => {
    expect(accessAdvice(['sexual-health'], { age: 30 })).toEqual([]);
    expect(accessAdvice(['mental-health'], {})).toEqual([]);
  });

  it('reviews access and gives the code with its limits where coercion is in play, and never says to remove a name', () => {
    const lines = accessAdvice(['domestic-abuse'], {}).join('\n');
    expect(lines).toMatch(/safeguarding lead/);
    expect(lines).toMatch(/1364731000000104.*does not change access already given.*hide it too/);
    expect(lines).toMatch(/hide the entry, do not remove the name/);
  });

  it('knows the ages at which access changes', () => {
    expect(accessAdvice(['sexual-health'], { age: 12 })[0]).toMatch(/Under 13: always/);
    expect(accessAdvice(['mental-health'], { age: 9 }).join()).toMatch(/Under 11/);
    expect(accessAdvice(['mental-health'], { age: 11 }).join()).toMatch(/From 11/);
    expect(accessAdvice(['mental-health'], { age: 14 }).join()).toMatch(/From 13/);
    expect(accessAdvice(['mental-health'], { age: 16 })).toEqual([]);
  });

  it('says that another patient’s details are moved or removed, not hidden', () => {
    expect(accessAdvice(['third-party'], {}).join()).toMatch(/moved or removed.*Hiding is not enough/);
  });

  it('names a code whose check digit is right', () => {
    expect(verhoeff(ENHANCED_REVIEW.id)).toBe(0);
  });
});

/** The SNOMED CT check (Verhoeff): 0 when the number is sound. */
function verhoeff(digits: string): number {
  const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const times = (a: number, b: number): number => (a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b - 5) % 5) + 5) : b < 5 ? ((a - 5 - b + 5) % 5) + 5 : (a - b + 5) % 5);
  return [...digits].reverse().reduce((sum, digit, place) => {
    let turned = Number(digit);
    for (let each = 0; each < place % 8; each++) turned = turn[turned]!;
    return times(sum, turned);
  }, 0);
}
