/** A frame's watcher, as the scout knows it. */
export interface Watcher {
  /** A field may have the focus, or took typing. */
  notice(element: Element): void;
  /** Ends it, leaving nothing behind. */
  end(): void;
}

/** What scout and watcher of one frame share: a handle on our own world's global, which no page can see. */
export interface Handle {
  /** Set once the scout runs here. */
  scout?: true;
  /** The packed lexicon; brought just before the watcher's script. */
  lexicon?: string;
  /** Starts a watcher for the document as it is now; set when the watcher's script has come. */
  start?: () => Watcher;
  watcher?: Watcher | undefined;
  /** The field that took the focus while there was no watcher yet. */
  waiting?: Element | undefined;
  /** There once, where the page was open before the scout came: what is written in it is watched, though no field is used again. */
  takeUp?: () => void;
  /** Fields that held text then, until a watcher takes them up. */
  held?: readonly HTMLElement[] | undefined;
  /** How long each field's text was before anything of ours ran: what comes later is new. */
  lengths?: WeakMap<Element, number>;
}

export function handle(): Handle {
  const world = globalThis as { askBeforeRelease?: Handle };
  return (world.askBeforeRelease ??= {});
}
