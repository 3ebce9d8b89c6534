import { buildProduct } from './build-product.mjs';
import { root } from './root.mjs';

// npm run build [-- --source-maps] [-- --quiet]
process.env.NODE_ENV = 'production';
const began = performance.now();
const quiet = process.argv.includes('--quiet');
await buildProduct(root, {
  sourceMaps: process.argv.includes('--source-maps'),
  logLevel: quiet ? 'error' : 'warn',
});
if (!quiet) {
  console.log(`Built dist/ in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}
