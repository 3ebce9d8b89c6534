/** Query strings as people read them: `?datum=2017-03-23&vagg=ja`, without quotes or JSON. */
export function stringifyQuery(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (value === true) params.set(key, 'ja');
    else if (typeof value === 'string' && value !== '') params.set(key, value);
  }
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

export function parseQuery(query: string): Record<string, unknown> {
  return Object.fromEntries(new URLSearchParams(query));
}
