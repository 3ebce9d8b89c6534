import type { AttendanceProposal, Guard } from '../proposal.ts';
import { passage } from './passage.ts';

const reason =
  'sjuk|sjuka|sjukskriven|sjukskrivna|sjukanmäld|sjukanmälda|krasslig|förkyld|magsjuk|inlagd|opererad|opereras|vab|vabbar|vabar|vård av barn|vård av sjukt barn|sjukt barn|sjuka barn|på sjukhus|sorg|begravning|dödsfall|föräldraledig|rehab';
const behind = new RegExp(
  `^ ?(?:[,(–-]|är|var) ?(?:[^,;()\\n]{0,30}[ \\t])?(?:${reason})(?!\\p{L})[^,;()\\n]{0,40}\\)?`,
  'iu',
);
const label = new RegExp(`(?:^|[.;]\\s)(?<label>(?:${reason})\\s*:\\s*)[^:]{0,200}$`, 'iu');

/**
 * Why somebody in the list of who came was away, where that is illness or family: "Anna Ek (sjuk)", "Vab: Anna Ek". That
 * they were away may be known, and not why.
 */
export function* reasonsAway(text: string, attendance: readonly AttendanceProposal[]): Generator<Guard> {
  for (const { name } of attendance) {
    if (name === undefined) continue;
    const after = behind.exec(text.slice(name.to, name.to + 100));
    const begin = text.lastIndexOf('\n', name.from - 1) + 1;
    const before = label.exec(text.slice(Math.max(begin, name.from - 240), name.from))?.groups?.['label'];
    if (after === null && before === undefined) continue;
    const from = after === null && before !== undefined ? text.lastIndexOf(before, name.from) : name.from;
    const to = after === null ? name.to : name.to + after[0].length;
    yield { ...passage('individual', from, to, 'likely', 'reason-away'), from, to };
  }
}
