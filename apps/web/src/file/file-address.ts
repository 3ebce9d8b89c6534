/** Where a file is read. */
export function fileAddress(id: string): string {
  return `/api/files/${encodeURIComponent(id)}`;
}
