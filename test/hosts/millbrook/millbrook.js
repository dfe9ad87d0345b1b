// A record whose entry has each of its fields in a frame of its own, as rich-text editors make them.
const form = document.querySelector('form');
form.querySelector('.save').addEventListener('click', async () => {
  const panes = ['history', 'plan'].map((name) => [name, form.querySelector(`iframe[name=${name}]`).contentDocument.querySelector('[contenteditable]')]);
  const body = new URLSearchParams([...panes.map(([name, pane]) => [name, pane.textContent]), ['visible', form.visible.checked ? 'yes' : 'no']]);
  await fetch('/small/millbrook/entries', { method: 'POST', body });
  for (const [, pane] of panes) pane.textContent = '';
  form.visible.checked = true;
  document.querySelector('[role=status]').textContent = 'Saved';
});
