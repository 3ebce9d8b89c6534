import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { refused } from '../refusal.ts';
import { partiesView } from '../tree/tree-view.ts';
import { setting } from './setting.ts';
import { settingOf } from './setting-of.ts';
import { weakColours } from './weak-colours.ts';

export const changeSettingSchema = z.strictObject({ setting });
export type ChangeSetting = z.infer<typeof changeSettingSchema>;

/** Sets one of the installation's settings. A look that could not be read is refused, with what is too weak in it. */
export const changeSetting = command<ChangeSetting>({
  action: 'settings.manage',
  schema: changeSettingSchema,
  target: () => ({}),
  stream: ({ setting: { name } }) => `setting:${name}`,
  decide(archive, { setting: chosen }, author) {
    if (JSON.stringify(chosen) === JSON.stringify(settingOf(archive.state, chosen.name))) {
      return refused({ reason: 'already-so' });
    }
    if (chosen.name === 'look') {
      const pairs = weakColours(chosen.colours, partiesView(archive));
      if (pairs.length > 0) return refused({ reason: 'weak-contrast', pairs });
    }
    const change = newChange(author);
    change.set(
      { type: 'setting.changed', data: { setting: chosen } },
      'Installationens inställning, vald av en administratör.',
    );
    return change.decision();
  },
});
