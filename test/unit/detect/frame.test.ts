// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { engine } from './tiny.ts';

const F = { sex: 'F' } as const;
const M = { sex: 'M' } as const;

describe('a frame of who does what to whom', () => {
  const hit = engine('frame who @close; act hit|punch; of @patient');
  it.each([
    ['active', 'Says [husband hit her] last night.', F],
    ['passive with an agent', '[She was punched by her partner] on Friday.', F],
    ['a bare participle with an agent', '[Punched by ex] at the bus stop.', F],
    ['"he" for the husband spoken of before', 'Argued with husband. [He hit her].', F],
    ['"he" of whom nobody was named', 'Tearful. Says [he hit her] again.', F],
    ['an unsaid subject, spoken of before', 'Husband came home drunk. [Hit her] twice.', F],
    ['"she" in a man\'s record', 'Wife angry about money. [She punched him].', M],
    ['words between', 'Her [husband came home late and then punched her].', F],
  ])('is found: %s', (_name, expected, about) => {
    expect(hit(expected.replace(/[[\]]/g, ''), about)).toBe(expected);
  });
  it.each([
    ['the patient does it', 'She hit husband with a door by accident.', F],
    ['nobody close does it', 'Cyclist hit her on the ring road.', F],
    ['denied', 'Husband never hit her.', F],
    ['denied by saying so', 'Denies that husband hit her.', F],
    ['done to somebody else', 'Husband hit his brother.', F],
    ['done to himself', 'Husband hit his head on the hatch.', F],
    ['done to herself', 'Wife hit her knee.', M],
    ['a thing does it', 'Was hit by a car.', F],
  ])('is left: %s', (_name, text, about) => {
    expect(hit(text, about)).toBe(text);
  });
});

describe('a frame about what is taken', () => {
  const keep = engine('frame who @close|@family; act keep|take|hold; what card|money|phone; of @patient');
  it.each([
    '[Husband keeps her card].',
    '[Card taken off her by son], no cash since.',
    'Mum in tears. [Son takes her money].',
  ])('finds %s', (expected) => {
    expect(keep(expected.replace(/[[\]]/g, ''), F)).toBe(expected);
  });
  it.each(['Keeps her card in a drawer.', 'Took her phone to be mended.', "Husband keeps pigeons. Her card came in the post."])('leaves %s', (text) => {
    expect(keep(text, F)).toBe(text);
  });
});
