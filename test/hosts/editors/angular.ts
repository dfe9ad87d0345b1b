import 'zone.js';
import '@angular/compiler';
import { ApplicationRef, Component, provideZoneChangeDetection } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { place, ready } from './editor.ts';

class Note {
  note = '';
}
// As a decorator would: the bundler's are of another kind than Angular's.
Component({ selector: 'note-field', imports: [FormsModule], template: '<textarea name="note" [(ngModel)]="note"></textarea>' })(Note);
place.innerHTML = '<note-field></note-field>';
const application = (await bootstrapApplication(Note, { providers: [provideZoneChangeDetection()] })).injector.get(ApplicationRef);
const { instance } = application.components[0]! as { instance: Note };
ready({
  saved: () => instance.note,
  insert(text) {
    instance.note += text;
    application.tick();
  },
});
