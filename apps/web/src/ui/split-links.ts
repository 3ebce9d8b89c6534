/** A piece of a line: words, or an address that leads somewhere. */
export type LinePiece = { text: string; href?: string };

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]|[^\s<>"@(,;:]+@[^\s<>"@]+\.[a-zåäö]{2,})/giu;

/** A line with its web and e-mail addresses as links; only `http`, `https` and `mailto` ever become one. */
export function splitLinks(line: string): LinePiece[] {
  return line
    .split(address)
    .filter((text) => text !== '')
    .map((text) => {
      const href = hrefOf(text);
      return href === undefined ? { text } : { text, href };
    });
}

function hrefOf(text: string): string | undefined {
  if (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text)) return text;
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? `mailto:${text}` : undefined;
}
