import { place, ready } from './editor.ts';

place.innerHTML = '<div class="text" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Note"></div>';
const box = place.firstElementChild as HTMLElement;
ready({ saved: () => box.innerHTML, insert: (text) => box.append(text) });
