import type { Effect } from '../../lib/entry/step.ts';
import type { Field } from '../../lib/field/field.ts';
import { BUILT_IN_PROFILES } from '../../lib/host/built-in.ts';
import { profileAround } from '../../lib/host/match.ts';
import type { HostProfile, VisibilityProfile } from '../../lib/host/profile.ts';
import { proposeControl } from '../../lib/host/propose.ts';
import { closestNamed, documentsAround, findAll, findNear, isInPage, isNamedBy } from '../../lib/host/selector.ts';
import { until } from '../../lib/host/until.ts';
import { onVisibilityMoved, visibilityOf, visibilityProfiles, type VisibilityControl } from '../../lib/host/visibility.ts';
import type { EntryNews } from '../../lib/messages/messages.ts';
import type { ControllerNeeds } from './controller.ts';
import { openEntry, type OpenEntry } from './decide-entry.ts';
import { tellBackground } from './extension.ts';

/** How long, in ms, a host must show an entry again before we follow: after a save, hosts put the control back and empty the fields in either order. */
const SHOWN_AGAIN_MS = 600;
/** Entries whose fields the page has drawn anew: kept for a little, so that a decision outlives the redraw. */
const ORPHANS_MAX = 4;
/** How long, in ms, an answer to whether the profile fits may stand: it is asked on every key, and looks through the page. */
const STALE_MS = 2000;

/** Names an entry whose element stands outside this frame, alike in every frame that has a part in it; null for any other. */
function sharedName(root: Element): string | null {
  const { ownerDocument } = root;
  if (ownerDocument === document || !ownerDocument.defaultView) return null;
  return `${String(ownerDocument.defaultView.performance.timeOrigin)} ${root.localName} ${String([...ownerDocument.getElementsByTagName(root.localName)].indexOf(root))}`;
}

/** The entries of a frame. */
export interface Entries {
  of(field: Field): OpenEntry;
  left(field: Field): void;
  /** All the entries now open, oldest first. */
  all(): readonly OpenEntry[];
  leaveAll(): void;
  profile(): HostProfile | null;
  /** Whether the host is known to start a new entry on request. */
  canMove(entry: OpenEntry): boolean;
  controlOf(root: () => Element): VisibilityControl | null;
  /** What a control is called that may hide the entry, where none is known; it is used from now on once accepted. */
  proposal(entry: OpenEntry): { readonly name: string; accept(): void } | null;
  /** Whether the profile for this address no longer fits the page. */
  isStale(): boolean;
  /** News of an entry whose fields stand in several frames. */
  news(news: EntryNews): void;
}

interface Kept {
  readonly entry: OpenEntry;
  root: Element;
  /** Where it was among the page's entries, to find it again after a redraw. */
  readonly place: number;
  end: AbortController;
  /** What its fields said when they went, to know them again. */
  orphaned: readonly string[] | null;
}

export function makeEntries(needs: ControllerNeeds, on: { record(effect: Extract<Effect, { kind: 'record' }>): void; changed(): void }): Entries {
  const kept: Kept[] = [];
  const byField = new WeakMap<Field, Kept>();
  const { signal } = needs;
  const teller = crypto.getRandomValues(new Uint32Array(3)).join(' ');
  let staleness = { at: -Infinity, is: false };

  /** By this frame's own address, else by that of the frames around it. Looked up again when the address or the policy changes. */
  function profile(): HostProfile | null {
    const own = needs.policy().profiles;
    if (looked?.own === own && looked.address === document.URL) return looked.profile;
    looked = { own, address: document.URL, profile: profileAround(document, [...own, ...BUILT_IN_PROFILES]) };
    return looked.profile;
  }
  let looked: { own: readonly HostProfile[]; address: string; profile: HostProfile | null } | null = null;

  function rootOf(field: Field): Element {
    const named = profile()?.entry;
    return (named === undefined ? null : closestNamed(named, field.element)) ?? closestNamed('form', field.element) ?? field.element.ownerDocument.documentElement;
  }

  /** What the clinician accepted on this page where no profile says. */
  let accepted: VisibilityProfile | null = null;
  const withAccepted = (): HostProfile | null => {
    const now = profile();
    if (!accepted || (now && visibilityProfiles(now).length > 0)) return now;
    return { ...(now ?? { version: 1, id: 'accepted', name: 'accepted', system: needs.policy().system, matches: ['*://*/*'] }), visibility: accepted };
  };
  function controlOf(root: () => Element): VisibilityControl | null {
    const now = withAccepted();
    return now ? visibilityOf(now, root) : null;
  }

  function rootNow(each: Kept): Element {
    if (isInPage(each.root)) return each.root;
    const named = profile()?.entry;
    const again = named === undefined ? undefined : findAll(named, each.root.ownerDocument)[each.place];
    return again ?? each.root;
  }

  function open(root: Element): Kept {
    const named = profile()?.entry;
    const place = Math.max(0, named === undefined ? 0 : findAll(named, root.ownerDocument).indexOf(root as HTMLElement));
    const one: Kept = {
      root,
      place,
      end: new AbortController(),
      orphaned: null,
      entry: openEntry({ root: () => rootNow(one), control: () => controlOf(() => rootNow(one)), record: on.record, told: (settled) => { tellOthers(one, settled ?? 'taken-back'); }, changed: on.changed, signal }),
    };
    kept.push(one);
    follow(one);
    // Another frame may have decided about it before this one was typed in.
    tellOthers(one, 'asked');
    return one;
  }

  /** Follows the host's control by hand: hidden at once, shown again only once it has stood, with the note still there. */
  function follow(one: Kept): void {
    one.end.abort();
    one.end = new AbortController();
    const now = withAccepted();
    if (!now) return;
    const ends = AbortSignal.any([signal, one.end.signal]);
    const control = controlOf(() => rootNow(one));
    onVisibilityMoved(now, () => rootNow(one), () => {
      const shows = control?.read();
      if (shows === 'hidden') one.entry.followHost();
      else if (shows === 'visible') void until(() => control?.read() === 'visible' && saysSomething(one.entry), [one.root.ownerDocument], ends, { within: 2 * SHOWN_AGAIN_MS, stand: SHOWN_AGAIN_MS }).then((stood) => { if (stood) one.entry.followHost(); });
    }, ends);
  }

  /** Only an entry that reaches beyond this frame can have fields in others. */
  function tellOthers(one: Kept, news: EntryNews['news']): void {
    const entry = sharedName(rootNow(one));
    if (entry !== null) void tellBackground('entry-news', { entry, teller, news });
  }

  const saysSomething = (entry: OpenEntry): boolean => [...entry.fields.keys()].some((field) => field.element.isConnected && field.read().text.trim() !== '');

  function drop(one: Kept): void {
    one.end.abort();
    one.entry.send({ kind: 'leave' });
    kept.splice(kept.indexOf(one), 1);
  }

  return {
    of(field) {
      const known = byField.get(field);
      if (known) return known.entry;
      const root = rootOf(field);
      let one = kept.find((each) => each.root === root && each.orphaned === null);
      if (!one) {
        const { text } = field.read();
        one = text.trim() === '' ? undefined : kept.find((each) => each.orphaned?.includes(text));
        if (one) {
          one.root = root;
          one.orphaned = null;
          follow(one);
        }
      }
      one ??= open(root);
      byField.set(field, one);
      return one.entry;
    },
    left(field) {
      const one = byField.get(field);
      if (!one) return;
      byField.delete(field);
      const texts = [...one.entry.fields.values()].map(({ reading }) => reading.text).filter((text) => text.trim() !== '');
      if (one.entry.fields.size === 1 && one.entry.fields.has(field) && texts.length > 0 && !one.entry.saved()) {
        // The last field went with words in it: the page may only be drawing it anew. Its state waits without fields.
        one.orphaned = texts;
        one.entry.orphan();
        const orphans = kept.filter((each) => each.orphaned !== null);
        if (orphans.length > ORPHANS_MAX) drop(orphans[0]!);
        return;
      }
      one.entry.lost(field);
      if (one.entry.fields.size === 0) drop(one);
    },
    all: () => kept.filter((each) => each.orphaned === null).map(({ entry }) => entry),
    leaveAll() { for (const one of [...kept]) drop(one); },
    profile,
    canMove(entry) {
      const opener = profile()?.newEntry;
      return opener !== undefined && findNear(opener, entry.root()) !== null;
    },
    controlOf,
    proposal(entry) {
      if (controlOf(entry.root)) return null;
      const proposed = proposeControl(entry.root());
      return proposed && {
        name: proposed.name,
        accept() {
          accepted = proposed.visibility;
          for (const one of kept) follow(one);
        },
      };
    },
    news({ entry, teller: from, news }) {
      if (from === teller) return;
      for (const one of kept) {
        if (sharedName(rootNow(one)) !== entry) continue;
        if (news !== 'asked') one.entry.followOther(news === 'taken-back' ? null : news);
        else if (one.entry.settled()) tellOthers(one, one.entry.settled()!);
      }
    },
    isStale() {
      const time = performance.now();
      if (time - staleness.at < STALE_MS) return staleness.is;
      staleness = { at: time, is: isStale() };
      return staleness.is;
    },
  };

  function isStale(): boolean {
      const now = profile();
      if (!now || kept.length === 0) return false;
      const around = documentsAround(document);
      if (now.entry !== undefined && !around.some((each) => findAll(now.entry!, each).length > 0)) return true;
      const inEntry = kept.filter(({ root, orphaned }) => orphaned === null && isInPage(root) && (now.entry === undefined || isNamedBy(root, now.entry)));
      return visibilityProfiles(now).length > 0 && inEntry.length > 0 && inEntry.every(({ entry }) => !controlOf(entry.root)?.isThere());
  }
}
