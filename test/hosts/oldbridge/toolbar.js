// The toolbar's frame tells the note's frame to send its form, as old server-rendered records do.
document.getElementById('cmdSave').onclick = function () {
  window.frames.work.frames.note.document.forms[0].requestSubmit();
};
