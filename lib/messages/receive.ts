import * as v from 'valibot';
import { EnvelopeSchema, MESSAGES, type Answer, type Ask, type MessageName } from './messages.ts';

/** Who sent a message, as the browser says. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** A frame of a tab that sent a message. `origin` is "null" where the frame has none of its own nor its tab's is known. */
export interface From {
  readonly tabId: number;
  readonly frameId: number;
  readonly origin: string;
}

/** What a sender may be: our own page, or a content script in a frame. */
export type Trusted = { readonly kind: 'page' } | { readonly kind: 'content'; readonly from: From };

/** What handles each message. Content messages are given the frame they came from. */
export type Handlers = {
  readonly [N in MessageName]: (ask: Ask<N>, ...from: (typeof MESSAGES)[N]['from'] extends 'content' ? [From] : []) => Promise<Answer<N>>;
};

/** What travels back. `failed` holds our own words only. */
export type Reply = { readonly answer: unknown } | { readonly failed: string };

/**
 * Checks the sender, then the schema, then handles the message. Answers null for what is not ours to answer, and for anything
 * from someone who may not send it.
 * @param own this extension's id and the origin of its pages
 */
export function receive(message: unknown, sender: Sender, own: { readonly id: string; readonly origin: string }, handlers: Handlers): Promise<Reply> | null {
  const trusted = trustedSender(sender, own);
  if (!trusted) return null;
  const envelope = v.safeParse(EnvelopeSchema, message);
  if (!envelope.success || !Object.hasOwn(MESSAGES, envelope.output.name)) return null;
  const name = envelope.output.name as MessageName;
  if (MESSAGES[name].from !== trusted.kind) return null;
  const ask = v.safeParse(MESSAGES[name].ask, envelope.output.ask);
  if (!ask.success) return null;
  const handle = handlers[name] as (ask: unknown, from?: From) => Promise<unknown>;
  return handle(ask.output, trusted.kind === 'content' ? trusted.from : undefined).then(
    (answer) => ({ answer: answer ?? null }),
    (error: unknown) => ({ failed: error instanceof Error && error.name === 'StoreError' ? error.message : 'Something went wrong in the extension. Try again.' }),
  );
}

/** How far a sender is trusted, or null for not at all. */
export function trustedSender(sender: Sender, own: { readonly id: string; readonly origin: string }): Trusted | null {
  if (sender.id !== own.id) return null;
  if (originOf(sender.url) === own.origin) return { kind: 'page' };
  if (sender.tab?.id === undefined || sender.frameId === undefined) return null;
  const origins = [sender.origin, originOf(sender.url), originOf(sender.tab.url)];
  return { kind: 'content', from: { tabId: sender.tab.id, frameId: sender.frameId, origin: origins.find((origin) => origin?.startsWith('http')) ?? 'null' } };
}

/** The origin of an address; custom schemes too, whose origin the URL standard leaves opaque. */
function originOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { origin, protocol, host } = new URL(url);
  return origin === 'null' && host ? `${protocol}//${host}` : origin;
}
