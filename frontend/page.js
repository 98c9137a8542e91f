// On every page: keys that help, and the list of them. Everything is reachable without it.
const typing = event => event.altKey || event.ctrlKey || event.metaKey || event.target.closest('input, select, textarea, [contenteditable]');

/** Shows the page of keys in a dialog; the link still leads to it where that fails. */
async function help() {
  let dialog = document.querySelector('dialog');
  if (!dialog) {
    const link = document.querySelector('a[data-help]');
    const answer = await fetch(link.href);
    if (!answer.ok) return location.assign(link.href);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    dialog = document.createElement('dialog');
    dialog.append(page.querySelector('.help'));
    const heading = dialog.querySelector('h1');
    const title = document.createElement('h2');
    title.id = 'keys';
    title.textContent = heading.textContent;
    heading.replaceWith(title);
    dialog.setAttribute('aria-labelledby', 'keys');
    dialog.tabIndex = -1;
    dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
    document.body.append(dialog);
  }
  dialog.showModal();
}

document.querySelector('a[data-help]')?.addEventListener('click', event => {
  event.preventDefault();
  help();
});

addEventListener('keydown', event => {
  if (typing(event)) return;
  if (event.key === '?' || event.key === '؟') {
    event.preventDefault();
    help();
  } else if (event.key === '/') {
    const field = document.querySelector('main input[type="search"]');
    if (!field) return;
    event.preventDefault();
    field.focus();
  }
});
