import { place, ready } from './editor.ts';

place.innerHTML = '<div class="text" contenteditable="plaintext-only" style="white-space:pre-wrap"></div>';
const box = place.firstElementChild as HTMLElement;
ready({ saved: () => box.textContent ?? '', insert: (text) => box.append(text) });
