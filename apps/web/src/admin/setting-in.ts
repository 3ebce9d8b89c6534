import type { RegistersView } from '@utveckling/domain/people/registers-schema';
import type { Setting, SettingName, SettingOf } from '@utveckling/domain/setting/setting';

/** A setting as it holds now, with the revision that a writer must have seen. */
export function settingIn<N extends SettingName>(
  { settings }: RegistersView,
  name: N,
): { revision: number; setting: SettingOf<N> } | undefined {
  return settings
    .map(({ revision, setting }) => (isCalled(setting, name) ? { revision, setting } : undefined))
    .find((one) => one !== undefined);
}

function isCalled<N extends SettingName>(setting: Setting, name: N): setting is SettingOf<N> {
  return setting.name === name;
}
