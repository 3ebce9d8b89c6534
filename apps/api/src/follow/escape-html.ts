/** Words as they may stand in HTML, also in an attribute. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
