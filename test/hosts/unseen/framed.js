// The outer page of a record nobody wrote a profile for: its button stores what is written in the frame.
document.querySelector('.store').addEventListener('click', async () => {
  const sheet = document.querySelector('[name=sheet]').contentDocument;
  const visible = sheet.querySelector('[role=switch]').getAttribute('aria-checked') === 'true';
  const text = sheet.querySelector('.written');
  await fetch('/small/framed/entries', { method: 'POST', body: new URLSearchParams({ text: text.value, visible: visible ? 'yes' : 'no' }) });
  text.value = '';
  document.querySelector('[role=status]').textContent = 'Stored';
});
