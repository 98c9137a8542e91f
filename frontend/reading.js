// Keeps an article's text and its notes in step. Everything is readable and reachable without it.
const reading = document.querySelector('.reading');
const list = reading?.querySelector('.notes');
const stepper = reading?.querySelector('.stepper');
const notes = new Map([...document.querySelectorAll('.note')].map(note => [note.dataset.claim, note]));
const keys = [...notes.keys()];
const wide = matchMedia('(min-width: 62rem)');
const parts = [...document.querySelectorAll('.text > *')];
const top = element => element.getBoundingClientRect().top;
const number = new Intl.NumberFormat(document.documentElement.lang === 'ar' ? 'ar-u-nu-arab' : 'en');
let current = null;
let marked = [];
let leading = 0;
let waiting = false;

/** The pieces of a claim lie between its first and the end of what it covers; all carry its key. */
const pieces = key => [...document.querySelectorAll(`.mark[data-claim="${key}"]`)];

/** Twice: what lay aside gets its true height only when it is near. */
function bring(note) {
  const place = () => { list.scrollTop += top(note) - top(list) - list.clientHeight / 3; };
  place();
  requestAnimationFrame(place);
}

function show(key) {
  if (key === current) return;
  for (const one of marked) one.classList.remove('current');
  marked = [];
  current = key;
  const note = notes.get(key);
  if (!note) return reading.classList.remove('live');
  marked = [note, ...pieces(key)];
  for (const one of marked) one.classList.add('current');
  if (!wide.matches) reading.classList.add('live');
  stepper.querySelector('output').textContent = `${number.format(keys.indexOf(key) + 1)} / ${number.format(keys.length)}`;
  if (wide.matches) bring(note);
}

/** Not smoothly: a text that is laid out on the way would end somewhere else. */
const into = mark => mark?.scrollIntoView({ block: 'center', behavior: 'instant' });

function fromAddress() {
  const key = /^#(?:claim|note)-(\d+)$/.exec(location.hash)?.[1];
  if (!key) return;
  leading = performance.now() + 1000;
  show(key);
  // What lay aside gets its true height only now.
  if (location.hash.startsWith('#claim-')) requestAnimationFrame(() => into(marked[1]));
}

function step(by) {
  const at = keys.indexOf(current);
  const next = keys[at < 0 ? (by > 0 ? 0 : keys.length - 1) : at + by];
  if (!next) return;
  leading = performance.now() + 1000;
  show(next);
  history.replaceState(null, '', `#claim-${next}`);
  into(marked[1]);
}

/** In step with scrolling: the claim that last began above a line at a third of the window is the one being read. */
function follow() {
  waiting = false;
  if (performance.now() < leading) return;
  const line = innerHeight / 3;
  // Few boxes are asked for: a long text is not laid out where nobody looks.
  const here = parts.findLast(part => top(part) <= line);
  const begun = [...here?.querySelectorAll('.mark[id]') ?? []].filter(mark => top(mark) <= line);
  if (begun.length) show(begun.at(-1).dataset.claim);
}

function press(name) {
  notes.get(current)?.querySelector(`button[name="${name}"]`)?.click();
}

if (keys.length) {
  stepper.hidden = false;
  stepper.querySelector('.on').addEventListener('click', () => step(1));
  stepper.querySelector('.back').addEventListener('click', () => step(-1));
  stepper.querySelector('.fold').addEventListener('click', () => show(null));
  addEventListener('hashchange', fromAddress);
  reading.querySelector('.text').addEventListener('click', event => {
    const mark = event.target.closest('.mark[data-claim]');
    if (mark && !event.target.closest('a') && getSelection().isCollapsed) show(mark.dataset.claim);
  });
  // The arrow that points where the text goes on leads to the next claim.
  const onward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]') || event.target.closest('input, select, textarea')) return;
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      event.preventDefault();
      step(event.key === onward ? 1 : -1);
    } else if (event.key === 'Escape') show(null);
    else if (event.key === 'a' || event.key === 'ش') press('accept');
    else if (event.key === 'x' || event.key === 'ء') press('reject');
    else if (event.key === 'u' || event.key === 'ع') press('undo');
    else if (event.key === 'Enter' && current && !event.target.closest('a, button, summary')) location.assign(`/claims/${current}`);
  });
  fromAddress();
  addEventListener('scroll', () => {
    if (!waiting) requestAnimationFrame(follow);
    waiting = true;
  }, { passive: true });
}
