// Isnad against PostGraphile on one database: interleaved rounds, warm, medians of requests a second and of processor time
// a request (of the server and of PostgreSQL, from /proc). Answers are compared before anything is measured.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { reads } from './reads.mjs';

const need = (name) => process.env[name] ?? (() => { throw new Error(`set ${name}`); })();
const rounds = Number(process.env.ROUNDS ?? 3);
const seconds = Number(process.env.DURATION ?? 10);
const most = Number(process.env.ARTICLES ?? 100000);
const servers = {
  isnad: { url: need('ISNAD_URL'), pid: need('ISNAD_PID') },
  peer: { url: need('PEER_URL'), pid: need('PEER_PID') },
};
const postmaster = need('POSTGRES_PID');
const folder = mkdtempSync(join(tmpdir(), 'reads-'));
const TICK = 10; // milliseconds, USER_HZ of Linux

async function answer(url, query, variables) {
  const response = await fetch(url, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${url}: ${JSON.stringify(errors)}`);
  return data;
}

function ticks(pid, withChildren = false) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    const own = Number(fields[11]) + Number(fields[12]);
    return withChildren ? own + Number(fields[13]) + Number(fields[14]) : own;
  } catch {
    return 0; // ended meanwhile; its parent has counted it
  }
}

/** PostgreSQL: the postmaster, the children it has waited for, and those that live. */
function databaseTicks() {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')[1] === postmaster;
    } catch {
      return false;
    }
  });
  return children.reduce((sum, pid) => sum + ticks(pid), ticks(postmaster, true));
}

function measure(server, bodies, duration) {
  const before = { server: ticks(server.pid), database: databaseTicks() };
  const printed = execFileSync('wrk', ['-t1', '-c8', `-d${duration}s`, '--timeout', '20s', '-s', 'bodies.lua', server.url],
    { env: { ...process.env, BODIES: bodies }, encoding: 'utf8' });
  const load = JSON.parse(printed.trim().split('\n').at(-1));
  if (load.failed) throw new Error(`${load.failed} of ${load.requests} requests failed at ${server.url}`);
  return {
    rps: load.requests / (load.micros / 1e6),
    server: ((ticks(server.pid) - before.server) * TICK) / load.requests,
    database: ((databaseTicks() - before.database) * TICK) / load.requests,
    p50: load.p50 / 1000,
    p99: load.p99 / 1000,
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function words() {
  const { articles } = await answer(servers.isnad.url, '{ articles(first: 20) { nodes { title } } }', {});
  return [...new Set(articles.nodes.flatMap((article) => article.title.split(' ')))].filter((word) => word.length > 4);
}

console.log(`load before: ${loadavg().map((load) => load.toFixed(2)).join(' ')}`);
for (const [number, read] of reads.entries()) {
  const keys = read.keys(most, await words());
  const bodies = {};
  for (const name of Object.keys(servers)) {
    bodies[name] = join(folder, `${name}-${number}.jsonl`);
    writeFileSync(bodies[name], keys.map((key) => JSON.stringify({ query: read[name].query, variables: read[name].variables(key) }))
      .join('\n') + '\n');
  }
  for (const key of keys.slice(0, 10)) {
    const [ours, theirs] = await Promise.all(Object.keys(servers).map(async (name) => JSON.stringify(
      read[name].shape(await answer(servers[name].url, read[name].query, read[name].variables(key))))));
    if (ours !== theirs) throw new Error(`${read.name}, ${key}: answers differ\n${ours.slice(0, 600)}\n${theirs.slice(0, 600)}`);
  }
  for (const name of Object.keys(servers)) measure(servers[name], bodies[name], seconds * 2);
  const results = { isnad: [], peer: [] };
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(servers)) results[name].push(measure(servers[name], bodies[name], seconds));
  }
  console.log(`\n${number + 1}. ${read.name} (load ${loadavg()[0].toFixed(2)})`);
  const shown = {};
  for (const name of Object.keys(servers)) {
    const of = (key) => median(results[name].map((result) => result[key]));
    shown[name] = { RPS: of('rps'), server: of('server'), database: of('database'),
      cpu: median(results[name].map((result) => result.server + result.database)) };
    console.log(`   ${name.padEnd(6)} RPS ${shown[name].RPS.toFixed(0)}, CPU ms a request: server ${shown[name].server.toFixed(2)}, `
      + `PostgreSQL ${shown[name].database.toFixed(2)}; p50 ${of('p50').toFixed(1)} ms, p99 ${of('p99').toFixed(1)} ms`);
  }
  console.log(`   Isnad : PostGraphile: RPS ${(shown.isnad.RPS / shown.peer.RPS).toFixed(2)}, `
    + `CPU efficiency ${(shown.peer.cpu / shown.isnad.cpu).toFixed(2)}`);
}
console.log(`\nload after: ${loadavg().map((load) => load.toFixed(2)).join(' ')}`);
