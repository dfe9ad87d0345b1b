// Files letters and results. As some records do, it takes only a press that a person made.
for (const item of document.querySelectorAll('[data-item]')) {
  item.querySelector('.file').addEventListener('click', async (event) => {
    if (!event.isTrusted) return;
    const box = item.querySelector('[name=visible]');
    const visible = box ? box.checked : item.querySelector('[name=release]:checked').value === 'now';
    const body = new URLSearchParams({ [item.dataset.item]: item.querySelector('[name=comment]').value, visible: visible ? 'yes' : 'no' });
    await fetch('/small/fileroom/entries', { method: 'POST', body });
    document.querySelector('[role=status]').textContent = 'Filed';
    item.querySelector('[name=comment]').value = '';
  });
}
