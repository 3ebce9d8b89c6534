/** Where the client begins, as the manifest calls it. */
export const clientEntry = 'apps/web/src/main.tsx';

/** Fonts of the first view: the Latin letters; the browser fetches the other ranges only when a text needs them. */
const firstFonts = /-latin-wght-normal-[^/]*\.woff2$/;

/** The addresses that every page names in its head, from the client's manifest. */
export function pageAssets(manifest) {
  const chunks = chunksAtStart(manifest);
  const styles = chunks.flatMap((chunk) => chunk.css ?? []);
  const imports = chunks.slice(1).map((chunk) => chunk.file);
  const fonts = Object.values(manifest).flatMap((chunk) => [chunk.file, ...(chunk.assets ?? [])]);
  return {
    scripts: [address(manifest[clientEntry].file)],
    styles: unique(styles.length > 0 ? styles : oneStyle(manifest)).map(address),
    preload: unique([...fonts.filter((file) => firstFonts.test(file)), ...imports]).map(address),
  };
}

/** The chunk that a page starts with and everything that it imports at once. */
export function chunksAtStart(manifest) {
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const imported of manifest[key].imports ?? []) visit(imported);
  };
  visit(clientEntry);
  return [...seen].map((key) => manifest[key]);
}

/** The sheet of all pages; one that comes beside a page is named by the page itself. */
function oneStyle(manifest) {
  const sheet = manifest['style.css'];
  return sheet === undefined ? [] : [sheet.file];
}

const address = (file) => `/${file}`;
const unique = (files) => [...new Set(files)];
