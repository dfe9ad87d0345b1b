import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { place, ready } from './editor.ts';

place.innerHTML = '<div class="text" contenteditable="true" role="textbox"></div>';
const editor = createEditor({ namespace: 'note', onError: (error) => console.error(error) });
editor.setRootElement(place.firstElementChild as HTMLElement);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
ready({
  saved: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
  insert: (text) => editor.update(() => void $getRoot().append($createParagraphNode().append($createTextNode(text)))),
});
