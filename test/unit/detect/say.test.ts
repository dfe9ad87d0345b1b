// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { engine } from './tiny.ts';

describe('words in order', () => {
  it('are found inflected, and with a slip of the pen in a long word', () => {
    const find = engine('say strangle ..2 night');
    expect(find('Was strangled last night.')).toBe('Was [strangled last night].');
    expect(find('Was stangled last night.')).toBe('Was [stangled last night].');
    expect(find('Was strangers last night.')).toBe('Was strangers last night.');
  });
  it('in quotation marks are found in that form only', () => {
    const find = engine('say "kept home"');
    expect(find('She was kept home again today by him.')).toContain('[');
    expect(find('He will keep home cooking.')).not.toContain('[');
  });
  it('in capitals are found in capitals only', () => {
    const find = engine('say TOP');
    expect(find('Wants TOP soon.')).toContain('[');
    expect(find('Rash on top of foot.')).not.toContain('[');
    expect(find('RASH ON TOP OF FOOT AND LEG')).not.toContain('[');
  });
  it('may want what is said between quotation marks', () => {
    const find = engine('say booked as ~quoted');
    expect(find("Booked as 'dressing' on Monday.")).toContain('[');
    expect(find('Booked as dressing on Monday.')).not.toContain('[');
  });
  it('stop at a comma, but not in a gap', () => {
    expect(engine('say split condom')('Split, condom advice given.')).not.toContain('[');
    expect(engine('say split ..3 condom')('It split, the condom.')).toContain('[');
  });
});

describe('company', () => {
  it('is needed where a rule needs it: in the sentence, or in the note', () => {
    const near = engine('say DV\nneeds partner|disclosed in sentence');
    expect(near('DV disclosed today.')).toContain('[');
    expect(near('DV for a week. Partner well.')).not.toContain('[');
    const note = engine('say DV\nneeds partner|disclosed in note');
    expect(note('DV for a week. Partner well.')).toContain('[');
  });
  it('that is denied still counts as company, but silences nothing', () => {
    expect(engine('say DV\nneeds partner in note')('DV for a week. No partner.')).toContain('[');
    const find = engine('say melanoma\nunless told in note');
    expect(find('Report: melanoma seen. Not told yet.')).toContain('[');
    expect(find('Report: melanoma seen. Told today.')).not.toContain('[');
  });
  it('protects where a rule says so', () => {
    const find = engine('say marac\nunless training in sentence');
    expect(find('MARAC on Tuesday.')).toContain('[');
    expect(find('MARAC training on Tuesday.')).not.toContain('[');
  });
});

describe('ages', () => {
  const find = engine('say boyfriend\nages 0-17');
  it('leave out patients older or younger', () => {
    expect(find('Met her boyfriend.', { age: 17 })).toContain('[');
    expect(find('Met her boyfriend.', { age: 18 })).not.toContain('[');
  });
  it('suppose a grown patient where the age is unknown', () => {
    expect(find('Met her boyfriend.')).not.toContain('[');
  });
});

describe('the sex a rule is for', () => {
  const find = engine('say smear\nsex M');
  it('leaves out other patients, and those whose sex is not known', () => {
    expect(find('Smear taken.', { sex: 'M' })).toContain('[');
    expect(find('Smear taken.', { sex: 'F' })).not.toContain('[');
    expect(find('Smear taken.')).not.toContain('[');
  });
});

describe('how a thing is said', () => {
  const find = engine('say overdose|suicidal|cocaine', 'mental-health');
  it.each(['No overdose.', 'Denies cocaine.', 'No rash or suicidal thoughts at work now.', 'No rash, fever or cocaine.', 'Denies rash, fever, cough, weight loss, night sweats, cocaine or overdose.', 'Return if hot, short of breath, in new pain, wheezy, faint or suicidal.', 'Overdose: denied.', 'FH: father, overdose.', 'Return if suicidal.', 'Side effects incl feeling suicidal explained.', 'Ever used cocaine? No. Smokes ten.', "'Have you felt suicidal?' No, never.", 'Cocaine never.'])('leaves what is not said of the patient: %s', (text) => {
    expect(find(text)).toBe(text);
  });
  it.each(['No rash. Took an overdose.', 'No rash, cocaine nightly.', 'No fever, cough, had an overdose.', 'No rash but overdose on Friday.', 'No fever, took an overdose of her tablets last night.', 'Not told husband about overdose.', 'No longer feels suicidal today but was last week.', 'Safe at home? No. Took an overdose.', 'Suicidal? Not asked.', 'No fever, cough or headache, overdose last night.', 'No red flags, took overdose.', 'No chest pain, no SOB, cocaine at weekends.', 'No drug allergies, injects cocaine.', '999 if chest pain, has been feeling suicidal again.', 'No regrets about the overdose.'])('finds what is said: %s', (text) => {
    expect(find(text)).toContain('[');
  });
});

describe('signs', () => {
  it('count only together', () => {
    const examples = 'yes [a] b\nyes [a] c\nno a\nno b\n';
    const others = ['eggshells', 'isolated', 'bruised', 'watched', 'cowed'].map((word) => `rule about-${word}\ndoes prompt ask sign\nwhy Another.\nbasis test\nsay ${word}`);
    const six = engine(`does prompt ask sign\nsay flinched\n${examples}${others.join(`\n${examples}`)}`);
    expect(six('She flinched. Walks on eggshells.')).not.toContain('[');
    expect(six('She flinched. Walks on eggshells. Isolated. Bruised. Is watched. Cowed.').match(/\[/g)).toHaveLength(6);
  });
});

describe('a family history', () => {
  it('is a list of people: each item is somebody else\'s', () => {
    const find = engine('say bipolar', 'mental-health');
    expect(find('FH: father MI 60, mother bipolar.')).not.toContain('[');
    expect(find('Bipolar, father had an MI.')).toContain('[');
  });
  it('is a heading on a line of its own, as long as the lines below begin with relatives', () => {
    const find = engine('say bipolar', 'mental-health');
    expect(find('Family history\nFather well.\nMother - bipolar.')).not.toContain('[');
    expect(find('FHx -\nMother well.\nImp: bipolar.')).toContain('[');
    expect(find('FHx -\nImp: well.\nMother says bipolar.')).toContain('[');
  });
});

describe('what to look out for', () => {
  const find = engine('say suicidal|overdose', 'mental-health');
  it('is a list however long its items', () => {
    expect(find('Return if the rash spreads to her face, infection at the site of the stitches, or suicidal.')).not.toContain('[');
  });
  it('ends where a statement about somebody begins', () => {
    expect(find('Return if the rash spreads to her face, he took an overdose last night.')).toContain('[');
    expect(find('Return if worse, husband took an overdose last night.')).toContain('[');
  });
});
