/**
 * The body of a request as text; undefined when there is more of it than may come, and no more is read then. Of one
 * whose sender went away in the middle there is nothing: half a body means nothing, and nobody reads the answer.
 */
export async function bodyText(request: Request, mostBytes: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > mostBytes) return undefined;
      chunks.push(chunk);
    }
  } catch {
    return '';
  }
  return Buffer.concat(chunks).toString('utf8');
}
