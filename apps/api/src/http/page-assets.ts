import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';

const pageAssetsSchema = z.object({
  scripts: z.array(z.string()),
  styles: z.array(z.string()),
  preload: z.array(z.string()),
});

/** Files that a page needs, as addresses. */
export type PageAssets = z.infer<typeof pageAssetsSchema>;

/** What the build wrote down of the files that its pages need; nothing where there is no build. */
export function readPageAssets(file: string): PageAssets {
  if (!existsSync(file)) return { scripts: [], styles: [], preload: [] };
  return pageAssetsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
