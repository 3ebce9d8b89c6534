import { buildProduct } from './build-product.mjs';
import { root } from './root.mjs';

// npm run build [-- --source-maps] [-- --quiet]
process.env.NODE_ENV = 'production';
const began = performance.now();
await buildProduct(root, { sourceMaps: process.argv.includes('--source-maps') });
if (!process.argv.includes('--quiet')) {
  console.log(`Built dist/ in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}
