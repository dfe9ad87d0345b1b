import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { place, ready } from './editor.ts';

function Note() {
  const [note, setNote] = useState('');
  ready({ saved: () => note, insert: (text) => setNote((now) => now + text) });
  return createElement('textarea', { value: note, onChange: (event: { target: { value: string } }) => setNote(event.target.value) });
}
createRoot(place).render(createElement(Note));
