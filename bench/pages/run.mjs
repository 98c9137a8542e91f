// Opens an article of 100,000 characters with 500 claims and one of 2,000 characters in turn, in the same browser, and scrolls
// through both: how long until each has loaded and is painted, and how long the longest task of the page took while scrolling.
//   ISNAD_URL=http://127.0.0.1:8080 CHROME=/usr/bin/chromium ROUNDS=9 node run.mjs
import { chromium } from 'playwright-core';

const url = process.env.ISNAD_URL ?? 'http://127.0.0.1:8080';
const rounds = Number(process.env.ROUNDS ?? 9);

/** So many characters with so many claims, evenly, of our own words. */
function article(characters, claims, name) {
  const quiet = 'وبقيت القاعة هادئة ولم يدخلها أحد حتى المساء، ثم أطفئت المصابيح واحداً بعد آخر وعاد الحراس إلى أماكنهم. ';
  let text = `دفاتر ${name}\n\n`;
  for (let i = 1; i <= claims; i++) {
    text += `قالت أمينة السجل هالة الوردي إن دفتر ${name} رقم ${i} سيُنسخ غداً. `;
    const due = Math.round((characters * i) / claims);
    while (text.length < due - 2) text += quiet.slice(0, due - 2 - text.length);
    text += '\n\n';
  }
  return text;
}

async function takeIn(text) {
  const query = 'mutation($text: String!) { ingestArticle(input: { text: $text }) { article { id claims { totalCount } } } }';
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables: { text } }) });
  const { article } = (await answer.json()).data.ingestArticle;
  return { key: atob(article.id.replaceAll('-', '+').replaceAll('_', '/')).split(':')[1], claims: article.claims.totalCount,
    characters: text.length };
}

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Milliseconds until the page has loaded and its first picture stands, and the longest task while it is scrolled to its end. */
async function visit(browser, key) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ar' });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await page.goto(`${url}/articles/${key}`);
  const open = await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    done(Math.max(navigation.loadEventEnd, paint));
  }))));
  const events = [];
  tools.on('Tracing.dataCollected', part => events.push(...part.value));
  await tools.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] } });
  await page.mouse.move(600, 400);
  for (let last = -1, at = 0; at > last;) {
    last = at;
    await page.mouse.wheel(0, 700);
    at = await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(scrollY)))));
  }
  const complete = new Promise(done => tools.once('Tracing.tracingComplete', done));
  await tools.send('Tracing.end');
  await complete;
  const threads = new Set(events.filter(one => one.name === 'thread_name' && one.args.name === 'CrRendererMain')
    .map(one => `${one.pid}/${one.tid}`));
  const tasks = events.filter(one => one.ph === 'X' && one.name.endsWith('RunTask') && threads.has(`${one.pid}/${one.tid}`));
  await context.close();
  return { open, task: Math.max(...tasks.map(one => one.dur)) / 1000 };
}

const articles = { short: await takeIn(article(2_000, 10, 'المرفأ')), long: await takeIn(article(100_000, 500, 'السوق')) };
const browser = await chromium.launch({ executablePath: process.env.CHROME ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const seen = { short: [], long: [] };
for (let round = -1; round < rounds; round++) {
  for (const size of ['short', 'long']) {
    const one = await visit(browser, articles[size].key);
    if (round >= 0) seen[size].push(one);
  }
}
await browser.close();
for (const size of ['short', 'long']) {
  console.log(size, JSON.stringify(articles[size]), 'open', median(seen[size].map(one => one.open)).toFixed(0), 'ms; longest task',
    median(seen[size].map(one => one.task)).toFixed(1), 'ms; all', seen[size].map(one => `${one.open.toFixed(0)}/${one.task.toFixed(1)}`).join(' '));
}
for (const [what, limit] of [['open', 4], ['task', 3]]) {
  const ratio = median(seen.long.map(one => one[what])) / median(seen.short.map(one => one[what]));
  console.log(what, ratio.toFixed(2), `(limit ${limit})`);
}
