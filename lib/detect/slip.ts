/** Shorter words are too close to too many others to be read as slips. */
export const SLIP_LENGTH_MIN = 6;
/** From this length on two slips are forgiven, below it one. */
const TWO_SLIPS_LENGTH = 9;

/** What a hurried typist keeps of a word's first `length` letters (the first letter, and the consonants in order, doubles as one), as a number. One letter, not the first, may be left out. */
export function skeletonHash(word: string, length: number, without = -1): number {
  let hash = word.charCodeAt(0);
  let last = hash;
  for (let i = 1; i < length; i++) {
    if (i === without) continue;
    const letter = word.charCodeAt(i);
    if (letter !== last && !IGNORED[letter]) hash = (Math.imul(hash, 31) + letter) | 0;
    last = letter;
  }
  return hash;
}

/** The skeletons a word may have been typed with: its own and, of a word long enough, with one consonant left out. */
export function skeletonHashes(word: string): readonly number[] {
  const hashes = [skeletonHash(word, word.length)];
  if (word.length < TWO_SLIPS_LENGTH - 1) return hashes;
  for (let i = 1; i < word.length; i++) {
    if (IGNORED[word.charCodeAt(i)]) continue;
    const hash = skeletonHash(word, word.length, i);
    if (!hashes.includes(hash)) hashes.push(hash);
  }
  return hashes;
}
const IGNORED: readonly boolean[] = Array.from({ length: 128 }, (_, code) => 'aeiouyh'.includes(String.fromCharCode(code)));

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
