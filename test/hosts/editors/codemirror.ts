import { basicSetup, EditorView } from 'codemirror';
import { place, ready } from './editor.ts';

const view = new EditorView({ parent: place, extensions: [basicSetup, EditorView.lineWrapping] });
ready({ saved: () => view.state.doc.toString(), insert: (text) => view.dispatch({ changes: { from: view.state.doc.length, insert: text } }) });
