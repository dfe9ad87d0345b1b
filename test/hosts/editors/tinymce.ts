import { load, place, ready } from './editor.ts';

interface TinyEditor {
  getContent(): string;
  setContent(html: string): void;
  insertContent(html: string): void;
}
const inline = new URLSearchParams(location.search).has('inline');
place.innerHTML = inline ? '<div id="note" class="text"></div>' : '<textarea id="note"></textarea>';
await load('/hosts/node_modules/tinymce/tinymce.min.js');
const { tinymce } = window as unknown as { tinymce: { init(options: object): Promise<TinyEditor[]> } };
const [editor] = await tinymce.init({ selector: '#note', inline, license_key: 'gpl', base_url: '/hosts/node_modules/tinymce', suffix: '.min', menubar: false, toolbar: 'undo redo', height: 260, promotion: false, branding: false });
ready({ saved: () => editor!.getContent(), insert: (text) => editor!.setContent(editor!.getContent() + text) });
