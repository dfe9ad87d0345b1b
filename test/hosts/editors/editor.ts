/** What each editor's page tells the tests, as a record system would know it. */
export interface PageEditor {
  /** What the page would save: the editor's own model, not what is drawn. */
  saved(): string;
  /** Inserts text at the end, as a template or a scribe's note comes: by the page's own script. */
  insert(text: string): void;
  /** The field, where the page alone can reach it. */
  field?(): Element | null;
}

declare global {
  interface Window {
    pageEditor?: PageEditor;
  }
}

export function ready(editor: PageEditor): void {
  window.pageEditor = editor;
  document.title = 'ready';
}

export const place = document.getElementById('place')!;

/** Loads a classic script, for editors that come as one. */
export function load(src: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => done();
    script.onerror = failed;
    document.head.append(script);
  });
}

export function style(href: string): Promise<void> {
  return new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => done();
    document.head.append(link);
  });
}
