import type { HostProfile } from './profile.ts';
import { frameOf } from './selector.ts';

const PATTERN = /^(\*|https?|file|(?:chrome|moz)-extension):\/\/(\*|(?:\*\.)?[^/*:]+)?(:\d+|:\*)?(\/.*)$/;

/**
 * Whether an address fits a match pattern as browser extensions write them: `https://*.example.org/record/*`. A pattern
 * without a port fits every port. Our own pages are matched as `chrome-extension` and `moz-extension`. `*` as scheme is http or https. A malformed pattern or address fits nothing.
 */
export function fits(pattern: string, address: string): boolean {
  const [, scheme, host = '', port = ':*', path = ''] = PATTERN.exec(pattern) ?? [];
  if (scheme === undefined || !URL.canParse(address)) return false;
  const url = new URL(address);
  const is = url.protocol.slice(0, -1);
  if (scheme === '*' ? is !== 'http' && is !== 'https' : is !== scheme) return false;
  if (port !== ':*' && port.slice(1) !== url.port) return false;
  if (host.startsWith('*.') ? url.hostname !== host.slice(2) && !url.hostname.endsWith(host.slice(1)) : host !== '*' && host !== url.hostname) return false;
  const glob = path.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*');
  return new RegExp(`^${glob}$`).test(url.pathname + url.search);
}

/** The first profile for an address: put the practice's own before those built in. */
export function profileFor(address: string, profiles: readonly HostProfile[]): HostProfile | null {
  return profiles.find((profile) => profile.matches.some((pattern) => fits(pattern, address))) ?? null;
}

/** The profile for a document: by its own address, else by that of the frames around it, as far as they are in reach. */
export function profileAround(document: Document, profiles: readonly HostProfile[]): HostProfile | null {
  for (let at: Document | null = document; at; at = around(at)) {
    const found = profileFor(at.URL, profiles);
    if (found) return found;
  }
  return null;
}

/** The address a document is known by: its own, or where it has none, as frames a script fills, that of the nearest around it. */
export function addressOf(document: Document): string {
  for (let at: Document | null = document; at; at = around(at)) if (/^https?:/.test(at.URL)) return at.URL;
  return document.URL;
}

const around = (document: Document): Document | null => frameOf(document)?.ownerDocument ?? null;
