import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

/** `current`: whether the page that is shown is the one behind the link. */
type Props = ComponentProps<'a'> & { current: boolean };

/**
 * A link that is told whether it is the current page. The router's own links go by the address, which changes
 * before the page is there: for that moment two of a row would be current.
 */
export const CurrentLink = createLink(function Anchor({ current, ...props }: Props) {
  return <a {...props} aria-current={current ? 'page' : undefined} />;
});
