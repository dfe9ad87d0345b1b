import type { Effect } from '../../lib/entry/step.ts';
import type { Field } from '../../lib/field/field.ts';
import { BUILT_IN_PROFILES } from '../../lib/host/built-in.ts';
import { profileFor } from '../../lib/host/match.ts';
import type { HostProfile } from '../../lib/host/profile.ts';
import { closestNamed, findAll, findNear, frameOf } from '../../lib/host/selector.ts';
import { until } from '../../lib/host/until.ts';
import { onVisibilityMoved, visibilityOf, type VisibilityControl } from '../../lib/host/visibility.ts';
import type { ControllerNeeds } from './controller.ts';
import { openEntry, type OpenEntry } from './decide-entry.ts';

/** How long, in ms, a host must show an entry again before we follow: after a save, hosts put the control back and empty the fields in either order. */
const SHOWN_AGAIN_MS = 600;
/** Entries whose fields the page has drawn anew: kept for a little, so that a decision outlives the redraw. */
const ORPHANS_MAX = 4;

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

  /** By this frame's own address, else by that of the frames around it. */
  function profile(): HostProfile | null {
    const profiles = [...needs.policy().profiles, ...BUILT_IN_PROFILES];
    for (let at: Document | null = document; at; at = frameOf(at)?.ownerDocument ?? null) {
      const found = profileFor(at.URL, profiles);
      if (found) return found;
    }
    return null;
  }

  function rootOf(field: Field): Element {
    const named = profile()?.entry;
    return (named === undefined ? null : closestNamed(named, field.element)) ?? closestNamed('form', field.element) ?? field.element.ownerDocument.documentElement;
  }

  function controlOf(root: () => Element): VisibilityControl | null {
    const now = profile();
    return now ? visibilityOf(now, root) : null;
  }

  function rootNow(each: Kept): Element {
    if (each.root.isConnected) return each.root;
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
      entry: openEntry({ root: () => rootNow(one), control: () => controlOf(() => rootNow(one)), record: on.record, changed: on.changed, signal }),
    };
    kept.push(one);
    follow(one);
    return one;
  }

  /** Follows the host's control by hand: hidden at once, shown again only once it has stood, with the note still there. */
  function follow(one: Kept): void {
    one.end.abort();
    one.end = new AbortController();
    const now = profile();
    if (!now) return;
    const ends = AbortSignal.any([signal, one.end.signal]);
    const control = controlOf(() => rootNow(one));
    onVisibilityMoved(now, () => rootNow(one), () => {
      const shows = control?.read();
      if (shows === 'hidden') one.entry.followHost();
      else if (shows === 'visible') void until(() => control?.read() === 'visible' && saysSomething(one.entry), [one.root.ownerDocument], ends, { within: 2 * SHOWN_AGAIN_MS, stand: SHOWN_AGAIN_MS }).then((stood) => { if (stood) one.entry.followHost(); });
    }, ends);
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
  };
}
