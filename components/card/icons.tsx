import type { Advice } from '../../lib/detect/finding.ts';

/** One shape for each advice, told apart without colour: a struck eye, a question in a bubble, a ring with a dot. */
const SHAPES: Readonly<Record<Advice, string>> = {
  hide: 'M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10Zm8-2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM3 17 17 3',
  ask: 'M3 3.5h14v10H9l-4 3.5v-3.5H3Zm5 3.6c.3-1 1-1.5 2-1.5 1.2 0 2.1.7 2.1 1.8 0 1.3-2 1.4-2 2.8m0 1.2v.6',
  consider: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Zm0 6.5v5m0-7.6v.6',
};

/** Drawn in the text's own colour, so that it holds in any scheme. Says nothing by itself: the word stands beside it. */
export function AdviceIcon({ advice }: { readonly advice: Advice }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={SHAPES[advice]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
