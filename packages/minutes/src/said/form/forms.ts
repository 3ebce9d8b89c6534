/**
 * One pattern out of Swedish forms, written as they are said: a space is any white space, `…` stands for up to eight
 * words of the same clause, `(a|b)` for either and `(a )?` for what may be left out. Only whole words match.
 */
export function forms(...list: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.map(pattern).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

function pattern(form: string): string {
  return form
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(' … ', ' …')
    .replaceAll(' )', '\\s+)')
    .replaceAll('( ', '(?:\\s+')
    .replaceAll(' ', '\\s+')
    .replaceAll('…', '(?:[^\\s.;:!?]+\\s+){0,8}?');
}
