import { load, place, ready } from './editor.ts';

interface OldEditor {
  getData(): string;
  setData(html: string): void;
  on(event: string, tell: () => void): void;
}
const inline = new URLSearchParams(location.search).has('inline');
place.innerHTML = inline ? '<div id="note" class="text" contenteditable="true"></div>' : '<textarea id="note"></textarea>';
await load('/hosts/node_modules/ckeditor4/ckeditor.js');
type Make = (id: string, options: object) => OldEditor;
const { CKEDITOR } = window as unknown as { CKEDITOR: { replace: Make; inline: Make } };
const editor = CKEDITOR[inline ? 'inline' : 'replace']('note', { height: 160, versionCheck: false, removePlugins: 'exportpdf', customConfig: '' });
editor.on('instanceReady', () => ready({ saved: () => editor.getData(), insert: (text) => editor.setData(editor.getData() + text) }));
