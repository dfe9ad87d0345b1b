import { createApp, h, ref } from 'vue/dist/vue.runtime.esm-bundler.js';
import { place, ready } from './editor.ts';

const note = ref('');
createApp({
  setup: () => () => h('textarea', { value: note.value, onInput: (event: Event) => (note.value = (event.target as HTMLTextAreaElement).value) }),
}).mount(place);
ready({ saved: () => note.value, insert: (text) => void (note.value += text) });
