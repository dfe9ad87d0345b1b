/** What makes a made-up story look like a real person. `at` is where in the text; the text itself is never repeated. */
export interface RealLooking {
  readonly looksLike: 'a real NHS number' | 'a real telephone number' | 'a real e-mail address';
  readonly at: number;
}

/** What may stand between the digits of one number as people write it. */
const BETWEEN = '[\\s.\\-\\u2010-\\u2015]{0,2}';
const TEN_DIGITS = new RegExp(`(?<![\\d+])\\d(?:${BETWEEN}\\d){9}(?!\\d)`, 'g');
const TELEPHONE = new RegExp(`(?<![\\d+])(?:(?:\\+|00)44${BETWEEN}(?:\\(0\\))?${BETWEEN}|\\(?0)[1-9](?:[\\s.\\-()\\u2010-\\u2015]{0,2}\\d){8,9}(?!\\d)`, 'g');
const EMAIL = /[\p{L}\d._%+-]+@([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/gu;

/**
 * The numbers Ofcom keeps for drama, without their leading zero
 * (ofcom.org.uk, "Telephone numbers for use in TV and radio drama programmes").
 */
const DRAMA = /^(?:7700900\d{3}|1632960\d{3}|2079460\d{3}|(?:113|114|115|116|117|118|121|131|141|151|161)4960\d{3}|1914980\d{3}|2896496\d{3}|2920180\d{3}|8081570\d{3}|9098790\d{3}|3069990\d{3})$/;

/** Domains nobody can own (RFC 2606, RFC 6761). */
const NOBODYS = /(?:^|\.)(?:example|test|invalid|localhost)$|(?:^|\.)example\.(?:com|org|net)$/i;

/** Whether ten digits carry the check digit of an NHS number. */
export function hasCheckDigit(tenDigits: string): boolean {
  let sum = 0;
  for (let place = 0; place < 9; place++) sum += Number(tenDigits[place]) * (10 - place);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(tenDigits[9]);
}

/**
 * Finds what could belong to a real person: an NHS number with a valid check digit that does not begin 999, a telephone
 * number outside Ofcom's drama ranges, an e-mail address at a domain somebody could own.
 */
export function realLooking(text: string): RealLooking[] {
  // Full-width and other written digits count as digits; NFKC of digits keeps their number, so places stay near enough.
  const plain = text.normalize('NFKC');
  const found: RealLooking[] = [];
  for (const match of plain.matchAll(TEN_DIGITS)) {
    const digits = match[0].replace(/\D/g, '');
    if (!digits.startsWith('999') && !digits.startsWith('0') && hasCheckDigit(digits)) found.push({ looksLike: 'a real NHS number', at: match.index });
  }
  for (const match of plain.matchAll(TELEPHONE)) {
    const digits = match[0].replace(/\(0\)/, '').replace(/\D/g, '').replace(/^(?:0044|44|0)/, '');
    if (!DRAMA.test(digits)) found.push({ looksLike: 'a real telephone number', at: match.index });
  }
  for (const match of plain.matchAll(EMAIL)) if (!NOBODYS.test(match[1]!)) found.push({ looksLike: 'a real e-mail address', at: match.index });
  return found.sort((a, b) => a.at - b.at);
}
