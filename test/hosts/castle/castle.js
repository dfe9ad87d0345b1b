// A rich-text record: access is set in a dialog, saving asks in another, and Ctrl+Enter saves at once.
const one = (selector) => document.querySelector(selector);
const access = one('.access-dialog');
const finish = one('.finish-dialog');
let visible = true;

function showAccess() {
  one('.access-state').textContent = visible ? '' : '(staff only)';
  one('[data-note]').classList.toggle('staff-only', !visible);
}
one('.access').addEventListener('click', () => { one('[name=access]').value = visible ? 'full' : 'staff'; access.showModal(); });
one('.ok').addEventListener('click', () => { visible = one('[name=access]').value === 'full'; access.close(); setTimeout(showAccess, 80); });
one('.cancel').addEventListener('click', () => { access.close(); });
one('.finish').addEventListener('click', () => { finish.showModal(); });
one('.no').addEventListener('click', () => { finish.close(); });
one('.really').addEventListener('click', () => { finish.close(); void save(); });
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !event.ctrlKey) return;
  event.preventDefault();
  void save();
});

async function save() {
  const editor = one('.editor');
  const body = new URLSearchParams({ note: editor.innerHTML, visible: visible ? 'yes' : 'no' });
  await fetch('/small/castle/entries', { method: 'POST', body });
  const line = document.createElement('li');
  line.textContent = `${editor.textContent} ${visible ? '' : '(staff only)'}`;
  one('.saved').append(line);
  editor.innerHTML = '<p><br></p>';
  visible = true;
  showAccess();
}
