import type { WriteWords } from '../words/write.ts';
import type { SchemaIssue } from './command-schema.ts';

/** What to say of a field that does not fit, in plain words. A schema gives some sentences itself. */
export function issueWords(issue: SchemaIssue, { issues }: WriteWords): string {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'array') return issues.chooseSome;
      if (issue.origin === 'string') return issues.writeHere;
      return issues.atLeast(String(issue.minimum ?? 0));
    case 'too_big':
      if (issue.origin === 'string') return issues.tooLong(Number(issue.maximum ?? 0));
      if (issue.origin === 'array') return issues.tooMany(Number(issue.maximum ?? 0));
      return issues.atMost(String(issue.maximum ?? 0));
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_union':
      return issues.missing;
    case 'invalid_format':
      return formatWords(issue.format ?? '', issues);
    case 'custom':
      return issues.said(issue.message);
    default:
      return issues.wrong;
  }
}

function formatWords(format: string, issues: WriteWords['issues']): string {
  if (format === 'date') return issues.date;
  if (format === 'email') return issues.email;
  return format === 'url' ? issues.url : issues.wrong;
}
