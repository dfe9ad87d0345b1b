import type { Part, Tries } from '../../lib/host/teach.ts';

/** All the teaching panel shows. */
export type TeachView =
  | { readonly at: 'pointing'; readonly part: Part; readonly pointed: Readonly<Record<Part, number>> }
  | { readonly at: 'trying' }
  | { readonly at: 'tried'; readonly tries: Tries; readonly canKeep: boolean; readonly kept: 'no' | 'kept' | 'copied' };

export type TeachAction = 'skip' | 'again' | 'keep' | 'copy' | 'close';
