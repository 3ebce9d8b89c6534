import type { QueryClient } from '@tanstack/react-query';

/** What the server tells anew after a change; a layout follows its tree by itself. */
const told = [
  'trees',
  'picture',
  'projects',
  'meetings',
  'groups',
  'carry-overs',
  'questions',
  'glossary',
  'search',
  'changes',
  'registers',
  'accounts',
  'settings',
];

/**
 * Fetches again what is shown and marks the rest to be fetched when it is shown next. What one may do is asked again
 * only where a role changed.
 */
export async function freshen(queryClient: QueryClient, { roles = false } = {}): Promise<void> {
  const families = roles ? [...told, 'me'] : told;
  await queryClient.invalidateQueries({
    predicate: ({ queryKey: [family] }) => typeof family === 'string' && families.includes(family),
  });
}
