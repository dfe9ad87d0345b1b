/** Shorter words are too close to too many others to be read as slips. */
export const SLIP_LENGTH_MIN = 6;
/** From this length on two slips are forgiven, below it one. */
const TWO_SLIPS_LENGTH = 9;

/** What a hurried typist keeps of a word: its first letter and its consonants in order, doubles as one. */
export function skeleton(word: string): string {
  let out = word[0]!;
  let last = out;
  for (let i = 1; i < word.length; i++) {
    const letter = word[i]!;
    if (letter !== last && !'aeiouyh'.includes(letter)) out += letter;
    last = letter;
  }
  return out;
}

/** Whether `typed` can be a slip for `meant`: letters missing, doubled, changed or swapped, within what their length forgives. */
export function isSlip(typed: string, meant: string): boolean {
  const most = Math.min(typed.length, meant.length) >= TWO_SLIPS_LENGTH ? 2 : 1;
  if (Math.abs(typed.length - meant.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: meant.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= meant.length; j++) {
      const same = typed[i - 1] === meant[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[meant.length]! <= most;
}
