import { Bold, ClassicEditor, Essentials, List, Paragraph } from 'ckeditor5';
import { place, ready, style } from './editor.ts';

await style('/hosts/node_modules/ckeditor5/dist/ckeditor5.css');
const editor = await ClassicEditor.create(place.appendChild(document.createElement('div')), { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, List], toolbar: ['undo', 'redo', 'bold'] });
ready({ saved: () => editor.getData(), insert: (text) => editor.setData(`${editor.getData()}<p>${text}</p>`) });
