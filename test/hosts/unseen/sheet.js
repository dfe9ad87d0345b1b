// The inner page: text and a switch, which answers after a moment.
const flip = document.querySelector('[role=switch]');
flip.addEventListener('click', () => { setTimeout(() => { flip.setAttribute('aria-checked', String(flip.getAttribute('aria-checked') !== 'true')); }, 30); });
