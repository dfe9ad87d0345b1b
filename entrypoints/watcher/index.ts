import compiled from 'virtual:lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readRules } from '../../lib/detect/rules.ts';
import { makeController } from './decide.ts';
import { handle } from './handle.ts';
import { watchFrame } from './watch-frame.ts';

/** Brought into a frame by the background when the scout asks for it; once a frame. */
export default defineUnlistedScript(() => {
  const shared = handle();
  if (shared.start) return;
  const rules = readRules(compiled);
  shared.start = () => watchFrame(rules, makeController);
  shared.watcher = shared.start();
});
