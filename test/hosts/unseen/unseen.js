// A record nobody wrote a profile for: everything is a div, and nothing has an id.
for (const flag of document.querySelectorAll('.flag'))
  flag.addEventListener('click', () => { setTimeout(() => { flag.setAttribute('aria-checked', String(flag.getAttribute('aria-checked') !== 'true')); }, 30); });
document.querySelector('.go').addEventListener('click', async () => {
  const text = document.querySelector('.jt');
  const visible = document.querySelector('.flag').getAttribute('aria-checked') === 'true';
  await fetch('/small/unseen/entries', { method: 'POST', body: new URLSearchParams({ text: text.textContent, visible: visible ? 'yes' : 'no' }) });
  text.textContent = '';
  document.querySelector('[role=status]').textContent = 'Committed';
});
