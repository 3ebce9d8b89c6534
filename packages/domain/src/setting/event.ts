import * as z from 'zod';
import { setting } from './setting.ts';

/** An administrator chose a value. */
export const settingChanged = z.strictObject({
  type: z.literal('setting.changed'),
  data: z.strictObject({ setting }),
});
