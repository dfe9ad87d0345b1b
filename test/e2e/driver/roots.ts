import type { Browser, CDPSession, Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from './package.ts';
import { until } from './until.ts';

/** What of the DevTools protocols is used here and not typed by the driver library. */
interface BidiConnection {
  send(method: string, params: unknown): Promise<{ result: { result?: BidiValue; exceptionDetails?: { text: string } } }>;
}
interface BidiValue {
  readonly sharedId?: string;
  readonly value?: { readonly mode?: string; readonly shadowRoot?: BidiValue | null; readonly children?: readonly BidiValue[] } | string;
}
interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

export const connectionOf = (browser: Browser): BidiConnection => (browser as unknown as { connection: BidiConnection }).connection;
export const contextOf = (frame: Frame): string => (frame as unknown as { _id: string })._id;

/** For how long, in ms, roots that go while they are read are looked for anew. */
const STAY_MS = 2_000;

const sessions = new WeakMap<Page, Promise<CDPSession>>();
const sessionOf = (page: Page): Promise<CDPSession> => {
  let session = sessions.get(page);
  if (!session) sessions.set(page, (session = page.createCDPSession()));
  return session;
};

/**
 * Calls a function in the page with every closed shadow root of a frame's document, as DevTools can and the page cannot.
 * The function is sent as source: it sees its arguments only, and answers JSON.
 */
export async function inClosedRoots<A, T>(kind: BrowserKind, page: Page, frame: Frame, run: (root: ShadowRoot, argument: A) => T, argument: A): Promise<T[]> {
  // bundlers name functions by a helper of theirs, which does not travel with the source
  const source = `function(root, json) { const __name = (named) => named; return JSON.stringify((${run.toString()})(root, JSON.parse(json)) ?? null); }`;
  const json = JSON.stringify(argument ?? null);
  const read = kind === 'firefox' ? inClosedRootsOfFirefox<T> : inClosedRootsOfChromium<T>;
  // what was seen may be gone before it is asked: then all of it is looked at again
  return until('our roots to stay while they are read', () => read(page, frame, source, json), STAY_MS);
}

async function inClosedRootsOfChromium<T>(page: Page, _frame: Frame, source: string, json: string): Promise<T[]> {
  const session = await sessionOf(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: DomNode };
  const answers: T[] = [];
  for (const found of closedRoots(root)) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: found.backendNodeId });
    const call = await session.send('Runtime.callFunctionOn', { objectId: object.objectId!, functionDeclaration: `function(json) { return (${source})(this, json); }`, arguments: [{ value: json }], returnByValue: true });
    if (call.exceptionDetails) throw new Error(call.exceptionDetails.exception?.description ?? call.exceptionDetails.text);
    answers.push(JSON.parse(call.result.value as string) as T);
  }
  return answers;
}

function closedRoots(node: DomNode): DomNode[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed');
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  return [...own, ...below.flatMap(closedRoots)];
}

async function inClosedRootsOfFirefox<T>(page: Page, frame: Frame, source: string, json: string): Promise<T[]> {
  const connection = connectionOf(page.browser());
  const target = { context: contextOf(frame) };
  // ours hangs from the root element, or from the page's open modal dialog
  const { result } = await connection.send('script.evaluate', { expression: 'document.documentElement', target, awaitPromise: false, serializationOptions: { maxDomDepth: 12, includeShadowTree: 'all' } });
  const found: string[] = [];
  const walk = (node: BidiValue): void => {
    if (typeof node.value !== 'object') return;
    const { shadowRoot } = node.value;
    if (shadowRoot) {
      if (typeof shadowRoot.value === 'object' && shadowRoot.value.mode === 'closed' && shadowRoot.sharedId) found.push(shadowRoot.sharedId);
      walk(shadowRoot);
    }
    for (const child of node.value.children ?? []) walk(child);
  };
  if (result.result) walk(result.result);
  const answers: T[] = [];
  for (const sharedId of found) {
    const call = await connection.send('script.callFunction', { functionDeclaration: source, arguments: [{ sharedId }, { type: 'string', value: json }], target, awaitPromise: false });
    if (call.result.exceptionDetails) throw new Error(call.result.exceptionDetails.text);
    answers.push(JSON.parse(call.result.result!.value as string) as T);
  }
  return answers;
}
