import { describe, expect, it } from 'vitest';
import { dayOf, readBanner, whoseRecord } from '../../../lib/host/banner.ts';
import type { HostProfile } from '../../../lib/host/profile.ts';

const profile: HostProfile = { version: 1, id: 'p', name: 'P', system: 'generic', matches: ['http://x/*'], banner: { root: '#b', name: '.n', dob: '.d', age: '.a', sex: '.s', nhsNumber: '.h', phone: '.p' } };
const today = new Date(2026, 10, 21);
const read = (html: string) => { document.body.innerHTML = html; return readBanner(profile, document, today); };

describe('readBanner', () => {
  it('reads who the record is about', () => {
    expect(read('<header id="b"><b class="n">HOLLOWAY, Ana (Ms)</b><i class="d">14 Mar 1992</i><i class="a">(34 y)</i><i class="s">Female</i><i class="h">999 123 4567</i><i class="p">07700 900123</i></header>')).toEqual({
      age: 34, sex: 'F', patient: { name: 'HOLLOWAY, Ana (Ms)', dob: '14 Mar 1992', nhsNumber: '9991234567', phone: '07700 900123' },
    });
  });

  it('counts the age from the date of birth where none is given', () => {
    expect(read('<header id="b"><i class="d">22-Nov-2010</i></header>').age).toBe(15);
    expect(read('<header id="b"><i class="d">21/11/2010</i></header>').age).toBe(16);
  });

  it('leaves out what is not there or not understood', () => {
    expect(read('<p></p>')).toEqual({});
    expect(read('<header id="b"><i class="d">unknown</i><i class="s">?</i></header>')).toMatchObject({ age: undefined, sex: undefined });
  });

  it('reads a strip that was shown as a whole by the shape of what stands in it', () => {
    const strip = (html: string) => { document.body.innerHTML = `<div id="b">${html}</div>`; return readBanner({ ...profile, banner: { root: '#b' } }, document, today); };
    expect(strip('<span>O’LEARY-SMITH, Ana Maria</span><span>Born 14-Mar-1992 (34y)</span><i>Female</i><span>NHS No. 999 000 0018</span><span>07700 900123</span>')).toEqual({
      age: 34, sex: 'F', patient: { name: 'O’LEARY-SMITH, Ana Maria', dob: '14-Mar-1992', nhsNumber: '9990000018', phone: '07700900123' },
    });
    expect(strip('<b>Dr R. Okafor</b> Oak Street Surgery')).toEqual({ age: undefined, sex: undefined, patient: { name: undefined, dob: undefined, nhsNumber: undefined, phone: undefined } });
    expect(whoseRecord(strip('<b>MARSH, Joyce</b> 12/07/1948'))).toBe('MARSH, Joyce|12/07/1948');
  });

  it('tells one patient from the next', () => {
    expect(whoseRecord({ patient: { nhsNumber: '9991234567' } })).toBe('9991234567');
    expect(whoseRecord({ patient: { name: 'A', dob: 'x' } })).not.toBe(whoseRecord({ patient: { name: 'A', dob: 'y' } }));
    expect(whoseRecord({})).toBeNull();
  });
});

describe('dayOf', () => {
  it.each(['14 Mar 1992', '14-Mar-1992', '14 March 1992', '14/03/1992', '14.3.1992', '1992-03-14'])('%s', (words) => {
    expect(dayOf(words)).toEqual({ year: 1992, month: 3, day: 14 });
  });
});
