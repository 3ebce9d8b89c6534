import type { HappeningOf } from '@utveckling/domain/event';

/** The branches. The minutes speak of fruits but name no branches: these are ours. */
export const themes = [
  { theme: 'digitalt-och-kommunikation', name: 'Digitalt och kommunikation', order: 1 },
  { theme: 'inflytande-och-stod', name: 'Inflytande och stöd', order: 2 },
  { theme: 'arbete-och-sysselsattning', name: 'Arbete och sysselsättning', order: 3 },
  { theme: 'familj-och-omrade', name: 'Familj och område', order: 4 },
  { theme: 'halsa-och-fritid', name: 'Hälsa och fritid', order: 5 },
] as const satisfies readonly HappeningOf<'theme.added'>['data'][];

export type ThemeSlug = (typeof themes)[number]['theme'];
