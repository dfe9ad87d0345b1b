import { browser } from 'wxt/browser';
import type { Ask, MessageName } from '../../lib/messages/messages.ts';

/** Tells the background. What it answers, or that it could not, changes nothing here: care goes on. */
export function tell<N extends MessageName>(name: N, ask: Ask<N>): void {
  browser.runtime.sendMessage({ name, ask }).catch(() => undefined);
}
