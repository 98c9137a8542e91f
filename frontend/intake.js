// Follows what was brought in while the server reads it; without it the page comes anew every two seconds.
const list = document.querySelector('.intake[data-events]');
const bar = document.querySelector('progress');
const events = new EventSource(list.dataset.events);

events.addEventListener('file', event => {
  const row = new DOMParser().parseFromString(`<ol>${event.data}</ol>`, 'text/html').querySelector('li');
  document.getElementById(row.id)?.replaceWith(row);
  if (bar) bar.value = list.querySelectorAll('.added, .known, .faulty').length;
});
// The whole page once more, for the sums at its head; of one text alone it leads to the article.
events.addEventListener('done', () => {
  events.close();
  location.reload();
});
