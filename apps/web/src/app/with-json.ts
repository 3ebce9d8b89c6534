/** A request with a JSON body, for the typed client. */
export function withJson(body: unknown) {
  return { init: { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } };
}
