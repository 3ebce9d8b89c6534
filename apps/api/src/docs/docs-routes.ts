import { Hono } from 'hono';
import {
  bytesOf,
  jsonRepresentation,
  type Representation,
  representationOf,
} from '../http/representation.ts';
import { type ApiDocument, apiDocument } from './api-document.ts';
import styles from './docs.css?raw';
import { docsPage } from './docs-page.ts';

/** `/api/openapi.json`, and `/api/docs` to read it: made once, since they change with the program only. */
export function docsRoutes(routes: Hono) {
  const document = once(() => apiDocument(routes));
  const json = once(async () => jsonRepresentation(await document()));
  const page = once(async () => pageOf(await document()));
  const style = once(async () =>
    representationOf({ bytes: bytesOf(styles), type: 'text/css; charset=utf-8' }),
  );
  return new Hono()
    .get('/api/openapi.json', async (c) => (await json()).answer(c))
    .get('/api/docs', async (c) => (await page()).answer(c))
    .get('/api/docs/style.css', async (c) => (await style()).answer(c));
}

function pageOf(document: ApiDocument): Representation {
  return representationOf({ bytes: bytesOf(docsPage(document)), type: 'text/html; charset=utf-8' });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
