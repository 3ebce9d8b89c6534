import type { Archive } from '@utveckling/domain/archive';
import { settingOf } from '@utveckling/domain/setting/setting-of';
import { Hono } from 'hono';
import { viewAnswers } from '../http/answer.ts';
import { describeRoutes } from '../http/describe-routes.ts';
import type { ReadModel } from '../read-model.ts';
import { type PublicSettings, publicSettingsSchema } from './settings-schema.ts';

/** `/settings`: what the installation has set that anybody may read. */
export function settingRoutes(model: ReadModel) {
  const settings = viewAnswers(model, { view: publicSettings, missing: 'unknown-address' });
  const routes = new Hono().get('/settings', (c) => settings(c));
  return describeRoutes(routes, { '/settings': description });
}

function publicSettings({ state }: Archive): PublicSettings {
  const { name: _, ...aboutText } = settingOf(state, 'about-text');
  const { name: __, ...accessibilityText } = settingOf(state, 'accessibility-text');
  return { aboutText, accessibilityText, silentMeetings: settingOf(state, 'silent-meetings').meetings };
}

const description = {
  tag: 'Inställningar',
  summary: 'Installationens egna texter',
  description:
    'De egna orden under ”Om trädet” och i tillgänglighetsredogörelsen, på svenska och engelska, och efter hur många tysta möten en frukt räknas som inte rapporterad.',
  schema: publicSettingsSchema,
  example: '/api/settings',
  problems: [],
} as const;
