import { mount } from 'svelte';
import NoteField from './note.svelte';
import { place, ready } from './editor.ts';

mount(NoteField, { target: place, props: { ready } });
