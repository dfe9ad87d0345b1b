import 'trix';
import { place, ready, style } from './editor.ts';

await style('/hosts/node_modules/trix/dist/trix.css');
place.innerHTML = '<input type="hidden" id="note" name="note" /><trix-editor class="text" input="note"></trix-editor>';
const box = place.querySelector('trix-editor') as HTMLElement & { editor: { insertString(text: string): void; setSelectedRange(at: number): void; getDocument(): { toString(): string } } };
const begin = (): void =>
  ready({
    saved: () => (document.getElementById('note') as HTMLInputElement).value,
    insert: (text) => {
      box.editor.setSelectedRange(box.editor.getDocument().toString().length - 1);
      box.editor.insertString(text);
    },
  });
if (box.editor) begin();
else box.addEventListener('trix-initialize', begin);
