import { place, ready } from './editor.ts';

const area = document.createElement('textarea');
area.name = 'note';
place.append(area);
ready({ saved: () => area.value, insert: (text) => void (area.value += text) });
