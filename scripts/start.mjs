import { ensureBuilt } from './ensure-built.mjs';

process.env.NODE_ENV = 'production';
ensureBuilt();
await import('../dist/server/server.js');
