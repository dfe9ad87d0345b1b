import { createElement, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { place, ready } from './editor.ts';

const EMPTY = [{ type: 'paragraph', children: [{ text: '' }] }] as unknown as Descendant[];

function Note() {
  const editor = useMemo(() => withHistory(withReact(createEditor())), []);
  ready({
    saved: () => editor.children.map((node) => Node.string(node)).join('\n'),
    insert: (text) => Transforms.insertText(editor, text, { at: Editor.end(editor, []) }),
  });
  return createElement(Slate, { editor, initialValue: EMPTY, children: createElement(Editable, { className: 'text', placeholder: 'Write the note' }) });
}
createRoot(place).render(createElement(Note));
