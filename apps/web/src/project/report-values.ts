import type { SentFile } from '@utveckling/domain/file/file-types';
import type { Status } from '@utveckling/domain/project/status';
import { readSentFile } from '../file/read-sent-file.ts';
import type { Measure } from './group-indicators.ts';

/** What the fields of "Uppdatera läget" hold. */
export type ReportValues = {
  text: string;
  /** Empty while it is to stay as it is. */
  status: string;
  condition: string;
  review: string;
  movedTo: string;
  /** New values of the measures there are, by measure. */
  figures: { readonly [measure: string]: string };
  figureLabel: string;
  figureUnit: string;
  figureValue: string;
  figureRole: string;
  nextText: string;
  nextDue: string;
  linkUrl: string;
  linkTitle: string;
  /** The files that were sent, each as the server told of it, by id. */
  files: { readonly [file: string]: string };
};

/** What a figure is unless something else is said. */
const outcome = 'result';

export const emptyReport: ReportValues = {
  text: '',
  status: '',
  condition: '',
  review: '',
  movedTo: '',
  figures: {},
  figureLabel: '',
  figureUnit: '',
  figureValue: '',
  figureRole: outcome,
  nextText: '',
  nextDue: '',
  linkUrl: '',
  linkTitle: '',
  files: {},
};

/** What a report is about, as far as its fields do not say it. */
export type ReportAbout = { slug: string; status: Status | null; measures: readonly Measure[] };

/** The data of the command `project.report`, and for each figure of it the field it was written in. */
export function reportOf(values: ReportValues, { slug, status, measures }: ReportAbout) {
  const figures = [...knownFigures(values, measures), ...newFigure(values)];
  const links = isEmpty(values.linkUrl) ? [] : [linkOf(values)];
  const files = sentFiles(values).map(({ id, name }) => ({ file: id, title: name }));
  const data = {
    project: slug,
    text: values.text,
    ...statusOf(values, status),
    ...(figures.length === 0 ? {} : { indicators: figures.map(({ data: figure }) => figure) }),
    ...(isEmpty(values.nextText) && isEmpty(values.nextDue) ? {} : { next: nextOf(values) }),
    ...(links.length === 0 ? {} : { links }),
    ...(files.length === 0 ? {} : { files }),
  };
  return { data, figureFields: figures.map(({ field }) => field) };
}

/** Said anew only where it changes, or where a pause gets a condition or a day. */
function statusOf({ status, condition, review, movedTo }: ReportValues, now: Status | null) {
  const held = status === '' ? (now ?? '') : status;
  const about = {
    ...(held === 'paused' && !isEmpty(condition) ? { condition } : {}),
    ...(held === 'paused' && review !== '' ? { review } : {}),
    ...(held === 'closed' && !isEmpty(movedTo) ? { movedTo } : {}),
  };
  if (held === '' || (held === now && Object.keys(about).length === 0)) return {};
  return { status: { status: held, ...about } };
}

type Figure = { field: string; data: object };

function knownFigures({ figures }: ReportValues, measures: readonly Measure[]): Figure[] {
  return measures.flatMap(({ measure, label, observations }) => {
    const written = figures[measure] ?? '';
    const unit = observations.at(-1)?.claim.unit ?? '';
    if (isEmpty(written)) return [];
    return [
      {
        field: figureField(measure),
        data: { measure, label, unit, role: outcome, value: numberOf(written) },
      },
    ];
  });
}

function newFigure({ figureLabel, figureUnit, figureValue, figureRole }: ReportValues): Figure[] {
  if (isEmpty(figureLabel) && isEmpty(figureValue)) return [];
  const data = { label: figureLabel, unit: figureUnit, role: figureRole, value: numberOf(figureValue) };
  return [{ field: 'figureValue', data }];
}

/** The name of the field for a measure. */
export function figureField(measure: string): string {
  return `figure-${measure}`;
}

function nextOf({ nextText, nextDue }: ReportValues) {
  return { text: nextText, ...(nextDue === '' ? {} : { due: nextDue }) };
}

/** The files of a report, read out of its fields. */
export function sentFiles({ files }: Pick<ReportValues, 'files'>): SentFile[] {
  return Object.values(files).flatMap((told) => readSentFile(told) ?? []);
}

/** A link without a name is called by its site. */
function linkOf({ linkUrl, linkTitle }: ReportValues) {
  const url = linkUrl.trim();
  const site = URL.canParse(url) ? new URL(url).hostname : '';
  return { url, title: isEmpty(linkTitle) ? site : linkTitle };
}

/** A number as people write it: "12,5", "1 200". What is no number is told by the schema. */
function numberOf(written: string): number {
  const text = written.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return text === '' ? Number.NaN : Number(text);
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}

/** The field that a path of the data stands in. */
export function reportField(path: readonly string[], figureFields: readonly string[]): string {
  const [first = '', second = '', third = ''] = path;
  switch (first) {
    case 'indicators':
      if (third === 'label') return 'figureLabel';
      return third === 'unit' ? 'figureUnit' : (figureFields[Number(second)] ?? 'figureValue');
    case 'next':
      return second === 'due' ? 'nextDue' : 'nextText';
    case 'links':
      return third === 'title' ? 'linkTitle' : 'linkUrl';
    case 'status':
      return second === '' ? 'status' : second;
    default:
      return first;
  }
}
