// Right-click on the entry's title opens a menu of its own; a crossed eye shows that the entry is hidden from the patient.
var title = document.getElementById('tdTitle');
var form = document.getElementById('frmNote');
function show(visible) {
  form.visible.value = visible ? 'yes' : 'no';
  var eye = title.querySelector('.eye');
  eye.hidden = visible;
  eye.alt = visible ? '' : 'Not in online record';
}
title.oncontextmenu = function (event) {
  event.preventDefault();
  var old = document.querySelector('.menu');
  if (old) old.remove();
  var menu = document.createElement('div');
  menu.className = 'menu';
  menu.setAttribute('role', 'menu');
  menu.style.left = event.clientX + 'px';
  menu.style.top = event.clientY + 'px';
  menu.innerHTML = '<div role="menuitem">Hide from online record</div><div role="menuitem">Show in online record</div><div role="menuitem">Properties</div>';
  menu.onclick = function (pressed) {
    var words = pressed.target.textContent;
    menu.remove();
    if (words !== 'Properties') show(words === 'Show in online record');
  };
  setTimeout(function () { document.body.appendChild(menu); }, 60);
};
document.addEventListener('mousedown', function (event) { var menu = document.querySelector('.menu'); if (menu && !menu.contains(event.target)) menu.remove(); });
