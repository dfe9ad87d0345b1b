import packed from 'virtual:lexicon';
import { readRules, type Rules } from '../../lib/detect/rules.ts';
import type { Ask, MessageName } from '../../lib/messages/messages.ts';
import type { EffectivePolicy } from '../../lib/policy/effective.ts';
import { makeController } from './decide.ts';
import { tellInstead } from './extension.ts';
import type { Watcher } from './handle.ts';
import { followSnapshot } from './snapshot.ts';
import { watchFrame } from './watch-frame.ts';

let rules: Rules | null = null;

/** The lexicon, made ready on first use. */
export function ownRules(): Rules {
  return (rules ??= readRules(packed));
}

/**
 * Watches the fields of one of our own pages with the very parts that watch a record system. Nothing is counted.
 * @param change what this page makes of the policy in force
 * @param tell hears what would be told to the background
 */
export function watchOwnPage(change: (policy: EffectivePolicy) => EffectivePolicy, tell: <N extends MessageName>(name: N, ask: Ask<N>) => void): Watcher {
  tellInstead(tell);
  return watchFrame(ownRules(), makeController, (give, signal) => followSnapshot((snapshot) => { give({ ...snapshot, off: [], quiet: [], policy: change(snapshot.policy) }); }, signal));
}
