import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { place, ready } from './editor.ts';

const editor = new Editor({ element: place, extensions: [StarterKit] });
ready({ saved: () => editor.getHTML(), insert: (text) => void editor.commands.insertContentAt(editor.state.doc.content.size, text) });
