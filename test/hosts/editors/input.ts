import { place, ready } from './editor.ts';

const input = document.createElement('input');
input.name = 'summary';
place.append(input);
ready({ saved: () => input.value, insert: (text) => void (input.value += text) });
