const hour = '(?<hour>[01]?\\d|2[0-3])[:.](?<minute>[0-5]\\d)';
const plainHour = '(?<hour>[01]?\\d|2[0-3])';
const span = new RegExp(
  `(?<![\\d:.])(?<from>${hour.replaceAll(/\?<\w+>/g, '?:')})(?:\\s*(?:[-–—]|till|och)\\s*(?:kl\\.?\\s*|klockan\\s*)?(?<until>${hour.replaceAll(/\?<\w+>/g, '?:')}))?(?![\\d:]|\\.\\d|\\s*(?:kr|procent|%|kvm))`,
  'u',
);
const atHour = new RegExp(
  `(?<!\\p{L})(?:kl\\.?|klockan)\\s*(?<from>${plainHour.replace('?<hour>', '?:')})(?:\\s*(?:[-–—]|till)\\s*(?<until>${plainHour.replace('?<hour>', '?:')}))?(?![\\d:.]\\d)(?!\\d)`,
  'iu',
);

/** The times of day that words give: "10:00-12:00", "kl. 14.30", "klockan 18–20". */
export function hoursIn(words: string): { from?: string; until?: string } {
  const { from, until } = span.exec(words)?.groups ?? atHour.exec(words)?.groups ?? {};
  return {
    ...(from === undefined ? {} : { from: clock(from) }),
    ...(until === undefined ? {} : { until: clock(until) }),
  };
}

function clock(words: string): string {
  const [hours = '', minutes = '00'] = words.split(/[:.]/);
  return `${hours.padStart(2, '0')}:${minutes}`;
}
