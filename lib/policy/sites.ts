/** The match pattern of an address's host, for a permission: every port, since Firefox knows no ports in patterns. Null for what no permission covers. */
export function patternOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? `${protocol}//${hostname}/*` : null;
}

/** Whether a match pattern covers an address. Understands what sites are written as: scheme, host, perhaps "*." before it, path. */
export function matchesPattern(pattern: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname, search } = new URL(address);
  if (pattern === '<all_urls>') return protocol === 'http:' || protocol === 'https:';
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/:*]+)(?::(?:\d+|\*))?(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, host, path] = parts as unknown as [string, string, string, string];
  if (scheme === '*' ? protocol !== 'http:' && protocol !== 'https:' : protocol !== `${scheme}:`) return false;
  if (host !== '*' && !(host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host.toLowerCase())) return false;
  const asRegExp = path.split('*').map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*');
  return new RegExp(`^${asRegExp}$`).test(pathname + search);
}

/** Makes a match pattern of what someone types as a site: an address, a host, or a pattern. Null when it is none of them. */
export function patternFromWords(words: string): string | null {
  const typed = words.trim();
  const pattern = /^(https?):\/\/(\*\.[a-z0-9.-]+)(?:\/.*)?$/i.exec(typed);
  if (pattern) return `${pattern[1]!.toLowerCase()}://${pattern[2]!.toLowerCase()}/*`;
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  const found = /\s/.test(typed) || typed === '' ? null : patternOf(address);
  return found && /^https?:\/\/(localhost|\[|\d|[^/]*\.)/.test(found) ? found : null;
}

/** How a pattern is shown: its host, and the scheme only when it is not the usual one. */
export function siteName(pattern: string): string {
  return pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}
