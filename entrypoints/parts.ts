import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rootsIn } from '../lib/field/roots.ts';

/** The smallest frame somebody could write a line in, in CSS px. Smaller ones count visits, or send what others hold. */
const TYPED_IN = { width: 64, height: 24 } as const;

/**
 * Asked by the background in each frame of a watched page. Answers the origins of its frames that can be typed in and are out of
 * its reach, so of another site; "" for one that went where its own address does not tell.
 */
export default defineUnlistedScript(() => {
  const origins: string[] = [];
  for (const root of rootsIn(document))
    for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe,frame')) {
      if (frame.contentDocument) continue;
      const { width, height, right, bottom } = frame.getBoundingClientRect();
      if (width < TYPED_IN.width || height < TYPED_IN.height || right + scrollX <= 0 || bottom + scrollY <= 0 || !frame.checkVisibility({ visibilityProperty: true })) continue;
      if (/^https?:/.test(frame.src)) origins.push(new URL(frame.src).origin);
      // A sandbox keeps us out of the page's own content too, which is watched from within.
      else if (/^(?:about:|javascript:|$)/.test(frame.src) && !frame.hasAttribute('sandbox') && !frame.hasAttribute('srcdoc')) origins.push('');
    }
  return origins;
});
