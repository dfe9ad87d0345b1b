import { place, ready } from './editor.ts';

/** Where a field stands: ?in=srcdoc */
const where = new URLSearchParams(location.search).get('in') ?? '';
const FIELD = '<textarea id="note" style="width:500px;height:90px;font:16px/1.5 Arial;padding:6px"></textarea>';
const EDITABLE = '<div id="note" contenteditable style="width:500px;min-height:90px;font:16px/1.5 Arial;padding:6px;border:1px solid"></div>';
const inside = (html: string): string => `<!doctype html><meta charset="utf-8"><body>${html}</body>`;

function frame(init: (frame: HTMLIFrameElement) => void, into: Node = place): Promise<HTMLIFrameElement> {
  const made = document.createElement('iframe');
  made.style.cssText = 'width:600px;height:200px';
  return new Promise((done) => {
    made.addEventListener('load', () => done(made), { once: true });
    init(made);
    into.appendChild(made);
  });
}
function root(host: Element): ShadowRoot {
  return host.attachShadow({ mode: 'closed' });
}

let note: HTMLTextAreaElement | HTMLElement;
const find = (within: ParentNode): HTMLElement => within.querySelector<HTMLElement>('#note')!;
const places: Readonly<Record<string, () => void | Promise<void>>> = {
  async srcdoc() {
    note = find((await frame((made) => (made.srcdoc = inside(FIELD)))).contentDocument!);
  },
  async blank() {
    const made = await frame(() => undefined);
    made.contentDocument!.body.innerHTML = FIELD;
    note = find(made.contentDocument!);
  },
  async blob() {
    note = find((await frame((made) => (made.src = URL.createObjectURL(new Blob([inside(FIELD)], { type: 'text/html' }))))).contentDocument!);
  },
  async opened() {
    const made = await frame((each) => (each.srcdoc = inside('<p>Loading')));
    const document = made.contentDocument!;
    document.open();
    document.write(inside(EDITABLE));
    document.close();
    note = find(document);
  },
  async nested() {
    const outer = await frame((made) => (made.srcdoc = inside('<iframe style="width:560px;height:150px"></iframe>')));
    const inner = outer.contentDocument!.querySelector('iframe')!;
    inner.contentDocument!.body.innerHTML = EDITABLE;
    note = find(inner.contentDocument!);
  },
  async sandboxed() {
    await frame((made) => {
      made.setAttribute('sandbox', 'allow-scripts');
      made.srcdoc = inside(FIELD);
    });
  },
  both() {
    place.innerHTML = `<form>${FIELD}<button type="reset">Start again</button></form>${EDITABLE.replace('id="note"', 'id="other" class="other"')}`;
    note = find(place);
  },
  /** A frame of any address: &src=. Further ones, one behind a shadow root more than the last. */
  async framed() {
    let into: ParentNode & Node = place;
    for (const src of new URLSearchParams(location.search).getAll('src')) {
      await frame((made) => (made.src = src), into);
      into = into.appendChild(document.createElement('section')).attachShadow({ mode: 'open' });
    }
  },
  /** Thirty notes in four text areas, as lists do that draw only what shows. */
  recycled() {
    const notes = Array.from({ length: 30 }, (_one, i) => (i === 20 ? 'Had a termination. Well.' : i === 0 ? '' : `Calm note ${i}.`));
    place.innerHTML = `<div id="list" style="height:280px;overflow:auto;position:relative"><div style="height:${notes.length * 70}px"></div></div>`;
    const list = place.querySelector<HTMLElement>('#list')!;
    const rows = Array.from({ length: 4 }, () => {
      const row = document.createElement('textarea');
      row.style.cssText = 'position:absolute;left:0;min-height:0;height:60px';
      list.append(row);
      return { row, of: -1 };
    });
    const draw = (): void => {
      const first = Math.floor(list.scrollTop / 70);
      rows.forEach((each, i) => {
        const of = first + ((i - first % 4 + 4) % 4);
        if (each.of === of) return;
        if (each.of >= 0) notes[each.of] = each.row.value;
        each.of = of;
        each.row.value = notes[of] ?? '';
        each.row.style.top = `${of * 70}px`;
      });
    };
    list.addEventListener('scroll', draw);
    draw();
    note = rows[0]!.row;
  },
  'open-shadow'() {
    place.attachShadow({ mode: 'open' }).innerHTML = FIELD;
    note = find(place.shadowRoot!);
  },
  'closed-shadow'() {
    const outer = root(place);
    outer.innerHTML = '<section><p>Note</p><div></div></section>';
    const inner = root(outer.querySelector('div')!);
    inner.innerHTML = EDITABLE;
    note = find(inner);
  },
  dialog() {
    place.innerHTML = `<dialog style="width:620px;height:260px"><p>Note</p>${FIELD}</dialog>`;
    place.querySelector('dialog')!.showModal();
    note = find(place);
  },
  transformed() {
    place.innerHTML = `<div style="transform:translate(40px,30px) scale(.8);transform-origin:0 0">${FIELD}</div>`;
    note = find(place);
  },
  zoomed() {
    place.innerHTML = `<div style="zoom:1.5">${FIELD}</div>`;
    note = find(place);
  },
  'right-to-left'() {
    place.innerHTML = `<div dir="rtl">${FIELD}</div>`;
    note = find(place);
  },
  scrolled() {
    place.innerHTML = `<div style="height:160px;width:620px;overflow:auto"><div style="height:300px"></div>${FIELD}<div style="height:400px"></div></div>`;
    place.firstElementChild!.scrollTop = 280;
    note = find(place);
  },
  'read-only-first'() {
    place.innerHTML = FIELD;
    const area = find(place) as HTMLTextAreaElement;
    area.readOnly = true;
    area.addEventListener('focus', () => (area.readOnly = false));
    note = area;
  },
};

await places[where]!();
ready({
  saved: () => ('value' in note ? (note.value as string) : note.innerHTML),
  insert: (text) => void ('value' in note ? (note.value += text) : note.append(text)),
  field: () => note ?? null,
});
