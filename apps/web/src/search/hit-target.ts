import type { LinkProps } from '@tanstack/react-router';
import type { Hit } from './search-query.ts';

/** Where a hit leads: a fruit, a line of its history, a sentence or a section of minutes. */
export function hitTarget({ type, slug, entry, meeting, section }: Hit): LinkProps {
  if (type === 'meeting' && meeting !== undefined) {
    return {
      to: '/moten/$meeting',
      params: { meeting },
      ...(section === undefined ? {} : { hash: section }),
    };
  }
  if (slug !== undefined) {
    return { to: '/projekt/$slug', params: { slug }, ...(entry === undefined ? {} : { hash: entry }) };
  }
  if (meeting !== undefined && entry !== undefined) {
    return { to: '/moten/$meeting', params: { meeting }, search: { citat: entry }, hash: entry };
  }
  return { to: '/moten' };
}
