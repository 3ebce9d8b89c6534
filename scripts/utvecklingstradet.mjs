#!/usr/bin/env node
import { ensureBuilt } from './ensure-built.mjs';

// npx utvecklingstradet import FIL…
const [command, ...rest] = process.argv.slice(2);
if (command === 'import') {
  process.env.NODE_ENV = 'production';
  // A build of whatever age, as for `npm run admin`: a server may be running from it.
  ensureBuilt({ ofAnyAge: true });
  process.argv = [process.argv[0], process.argv[1], ...rest];
  await import('../dist/server/import.js');
} else {
  console.log('npx utvecklingstradet import FIL…   Läser protokoll och lägger in dem i trädet. Mer: --help');
  process.exitCode = command === undefined || command === 'help' || command === '--help' ? 0 : 2;
}
