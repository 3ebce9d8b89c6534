import * as z from 'zod';
import type { Status } from './status.ts';

/** How a new fruit begins: the three-party rule lets nothing begin further on. */
export const firstStatuses = ['idea', 'exploring'] as const satisfies readonly Status[];
export const firstStatus = z.enum(firstStatuses);
