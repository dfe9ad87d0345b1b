import { place, ready } from './editor.ts';

const frame = document.createElement('iframe');
frame.style.cssText = 'width:600px;height:140px';
place.append(frame);
const inside = frame.contentDocument!;
inside.open();
inside.write('<!doctype html><body style="font:16px/1.5 Arial"></body>');
inside.close();
inside.designMode = 'on';
ready({ saved: () => inside.body.innerHTML, insert: (text) => inside.body.append(text) });
