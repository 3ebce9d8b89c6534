import type { Words } from '../words.ts';

export const meeting: Words['meeting'] = {};
