// Keeps an article's text and the notes beside it together. Everything is readable and reachable without it.
const notes = [...document.querySelectorAll('.note')];
const rail = document.querySelector('.rail');
const marks = key => document.querySelectorAll(`.mark[data-claim="${key}"]`);
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
let current;

function choose(key) {
  for (const one of document.querySelectorAll('.current')) one.classList.remove('current');
  current = key;
  if (!key) return;
  for (const one of marks(key)) one.classList.add('current');
  const note = document.getElementById(`note-${key}`);
  note?.classList.add('current');
  // Beside the text the rail scrolls by itself; under it, moving would take the reader away.
  if (note && getComputedStyle(rail).position === 'sticky') {
    rail.scrollTo({ top: note.offsetTop - rail.offsetTop - rail.clientHeight / 3, behavior: calm });
  }
}

function fromAddress() {
  const key = /^#(?:claim|note)-(\d+)$/.exec(location.hash)?.[1];
  if (key) choose(key);
}

function step(by) {
  const at = notes.findIndex(note => note.dataset.claim === current);
  const next = notes[at < 0 ? (by > 0 ? 0 : notes.length - 1) : at + by];
  if (!next) return;
  choose(next.dataset.claim);
  history.replaceState(null, '', `#claim-${current}`);
  marks(current)[0]?.scrollIntoView({ block: 'center', behavior: calm });
}

if (notes.length) {
  addEventListener('hashchange', fromAddress);
  fromAddress();
  document.querySelector('.text')?.addEventListener('click', event => {
    const mark = event.target.closest('.mark[data-claim]');
    if (mark && !event.target.closest('a') && getSelection().isCollapsed) choose(mark.dataset.claim);
  });
  // The arrow that points where the text goes on leads to the next claim.
  const onward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest('input, select, textarea')) return;
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') step(event.key === onward ? 1 : -1);
  });
}
