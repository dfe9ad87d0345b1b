import packed from 'virtual:lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handle } from './watcher/handle.ts';

/** The clinical content, as data, in a file of its own: brought into a frame just before the watcher. */
export default defineUnlistedScript(() => {
  handle().lexicon ??= packed;
});
