import type { State } from '../state.ts';
import { defaultSettings, type Setting, type SettingName, type SettingOf } from './setting.ts';

/** The setting that holds: the administrator's, or else the default. */
export function settingOf<N extends SettingName>(
  { settings }: Pick<State, 'settings'>,
  name: N,
): SettingOf<N> {
  const chosen = settings.get(name)?.data.setting;
  return chosen !== undefined && isCalled(chosen, name) ? chosen : defaults[name];
}

const defaults: { [N in SettingName]: SettingOf<N> } = defaultSettings;

function isCalled<N extends SettingName>(setting: Setting, name: N): setting is SettingOf<N> {
  return setting.name === name;
}
