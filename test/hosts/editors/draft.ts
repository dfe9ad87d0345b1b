import { ContentState, Editor, EditorState, Modifier } from 'draft-js';
import { Component, createElement } from 'react';
import { render } from 'react-dom';
import { place, ready, style } from './editor.ts';

await style('/hosts/node_modules/draft-js/dist/Draft.css');

class Note extends Component<object, { state: EditorState }> {
  override state = { state: EditorState.createWithContent(ContentState.createFromText('')) };
  override componentDidMount(): void {
    ready({
      saved: () => this.state.state.getCurrentContent().getPlainText(),
      insert: (text) => {
        const end = EditorState.moveSelectionToEnd(this.state.state);
        this.setState({ state: EditorState.push(end, Modifier.insertText(end.getCurrentContent(), end.getSelection(), text), 'insert-characters') });
      },
    });
  }
  override render() {
    return createElement('div', { className: 'text' }, createElement(Editor, { editorState: this.state.state, onChange: (state: EditorState) => this.setState({ state }) }));
  }
}
render(createElement(Note), place);
