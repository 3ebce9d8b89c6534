import type { RegistersView } from '@utveckling/domain/people/registers-schema';
import { registersView } from '@utveckling/domain/people/registers-view';
import { Hono } from 'hono';
import { privateAnswer } from '../http/private-answer.ts';
import { type WhoMayOptions, whoMay } from './who-may.ts';

/** `/registers`: parties, organisations, groups and settings with their revisions, for whoever keeps them. */
export function registerRoutes(options: WhoMayOptions) {
  return new Hono().get('/registers', async (c) => {
    const who = await whoMay(options, c.req.raw, 'people.manage');
    if ('refused' in who) return who.refused;
    return privateAnswer<RegistersView>(registersView(options.model.archive));
  });
}
