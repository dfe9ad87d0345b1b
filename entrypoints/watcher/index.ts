import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readRules } from '../../lib/detect/rules.ts';
import { makeController } from './decide.ts';
import { handle } from './handle.ts';
import { watchFrame } from './watch-frame.ts';

/** Brought into a frame by the background when the scout asks for it; once a frame. */
export default defineUnlistedScript(() => {
  const shared = handle();
  if (shared.start || shared.lexicon === undefined) return;
  const rules = readRules(shared.lexicon);
  shared.start = () => watchFrame(rules, makeController);
  shared.watcher = shared.start();
});
