import { ensureBuilt } from './ensure-built.mjs';

// npm run admin -- help
process.env.NODE_ENV = 'production';
// A build of whatever age: a server may be running from it, and would miss the files of its pages if it were made anew.
ensureBuilt({ ofAnyAge: true });
await import('../dist/server/admin.js');
