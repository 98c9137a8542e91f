// What one more article and one search cost among much, against the same among little, in one run; and what a deep page
// costs against the first.
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';

const need = (name) => process.env[name] ?? (() => { throw new Error(`set ${name}`); })();
const small = need('SMALL_URL');
const large = need('LARGE_URL');
const texts = readFileSync(need('TEXTS'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function ask(url, query, variables = {}) {
  const start = performance.now();
  const response = await fetch(url, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return { data, millis: performance.now() - start };
}

/** Runs both in turn, so that what else the machine does falls on both. */
async function ratio(name, limit, times, one, other) {
  const millis = [[], []];
  for (let i = 0; i < times; i++) {
    millis[0].push(await one(i));
    millis[1].push(await other(i));
  }
  const [a, b] = millis.map((all) => median(all.slice(Math.floor(times / 5))));
  console.log(`${name.padEnd(46)} ${a.toFixed(1)} ms : ${b.toFixed(1)} ms = ${(a / b).toFixed(2)} (limit ${limit})${a / b > limit ? ' MISSED' : ''}`);
}

const INGEST = 'mutation($input: IngestArticleInput!) { ingestArticle(input: $input) { created article { id } userErrors { code } } }';
const ingest = (url) => async (i) => {
  const { data, millis } = await ask(url, INGEST, { input: { text: texts[i] } });
  if (!data.ingestArticle.created) throw new Error('the texts must be new to the databases');
  return millis;
};

const SEARCH = 'query($text: String!, $matching: SearchMatching!) { search(text: $text, matching: $matching, first: 20) { edges { node { __typename } } } }';
const said = (await ask(large, '{ claims(first: 100) { nodes { text } } }')).data.claims.nodes.flatMap((claim) => claim.text.split(' '));
const words = [...new Set(said)].filter((word) => word.length > 4);
const times = said.reduce((counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1), new Map());
const frequent = [...times].filter(([word]) => word.length > 2).sort((a, b) => b[1] - a[1]).slice(0, 20).map(([word]) => word);
const search = (url, text, matching = 'STEMMED') => async (i) => (await ask(url, SEARCH, { text: text(i), matching })).millis;
const word = (i) => words[i % words.length];
const two = (i) => `${frequent[i % 20]} ${frequent[(7 * i + 3) % 20]}`;
const searches = {
  'a search of 20 hits': [word],
  '… two frequent words': [two],
  '… a phrase of two frequent words': [(i) => `"${two(i)}"`],
  '… EXACT': [word, 'EXACT'],
  '… FUZZY': [word, 'FUZZY'],
};

const PAGE = 'query($after: String) { claims(first: 20, after: $after) { nodes { id text } pageInfo { endCursor } } }';
let deep = null;
for (let page = 0; page < 1000; page += 5) {
  deep = (await ask(large, PAGE.replace('first: 20', 'first: 100'), { after: deep })).data.claims.pageInfo.endCursor;
}
const page = (after) => async () => (await ask(large, PAGE, { after })).millis;

console.log(`load before: ${loadavg()[0].toFixed(2)}`);
await ratio('one more article, much : little', 3, texts.length, ingest(large), ingest(small));
for (const [name, how] of Object.entries(searches)) {
  await ratio(`${name}, much : little`, 5, 100, search(large, ...how), search(small, ...how));
}
await ratio('page 1,000 : page 1', 1.3, 200, page(deep), page(null));
console.log(`load after: ${loadavg()[0].toFixed(2)}`);
