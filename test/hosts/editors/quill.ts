import Quill from 'quill';
import { place, ready, style } from './editor.ts';

await style('/hosts/node_modules/quill/dist/quill.snow.css');
const quill = new Quill(place.appendChild(document.createElement('div')), { theme: 'snow' });
ready({ saved: () => JSON.stringify(quill.getContents().ops), insert: (text) => void quill.insertText(quill.getLength() - 1, text) });
