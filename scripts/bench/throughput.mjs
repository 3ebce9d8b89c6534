import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { median } from './median.mjs';

const connections = 32;
const seconds = 2;
const rounds = 7;

/** Answers a second of the tree's snapshot, against a bare Hono route in a process of its own that returns the same bytes. */
export async function throughput(address) {
  const snapshot = `${address}/api/trees/gemensamma`;
  const folder = join(root, '.cache/bench');
  mkdirSync(folder, { recursive: true });
  const bytes = await bodyOf(snapshot);
  writeFileSync(join(folder, 'snapshot.br'), bytes);
  const bare = spawn(
    process.execPath,
    [join(root, 'scripts/bench/bare-route.mjs'), join(folder, 'snapshot.br')],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  try {
    const yardstick = await new Promise((resolve) =>
      bare.stdout.setEncoding('utf8').once('data', (words) => resolve(words.trim())),
    );
    if (!(await bodyOf(yardstick)).equals(bytes)) throw new Error('the bare route returns other bytes');
    const ours = [];
    const theirs = [];
    for (let round = 0; round < rounds + 1; round += 1) {
      const one = await answersPerSecond(snapshot);
      const other = await answersPerSecond(yardstick);
      if (round === 0) continue;
      ours.push(one);
      theirs.push(other);
    }
    return [
      {
        what: `Tree snapshots answered a second (${(bytes.length / 1000).toFixed(1)} kB brotli, ${connections} connections)`,
        measured: String(Math.round(median(ours))),
        ratio: median(ours.map((rate, index) => rate / theirs[index])),
        of: '× a bare Hono route returning the same bytes',
        atLeast: 0.7,
      },
    ];
  } finally {
    bare.kill();
  }
}

async function answersPerSecond(address) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + seconds * 1000;
  let answers = 0;
  const ask = async () => {
    while (performance.now() < until) {
      await bodyOf(address, agent);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  agent.destroy();
  return answers / seconds;
}

function bodyOf(address, agent) {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { 'Accept-Encoding': 'br' } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve(Buffer.concat(parts)));
      answer.on('error', reject);
    }).on('error', reject);
  });
}
