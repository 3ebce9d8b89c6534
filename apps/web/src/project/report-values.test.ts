import { reportSchema } from '@utveckling/domain/project/report';
import { describe, expect, test } from 'vitest';
import type { Measure } from './group-indicators.ts';
import { emptyReport, reportField, reportOf } from './report-values.ts';

const measures: Measure[] = [{ measure: 'lokalyta', label: 'Lokalyta', observations: [] }];
const about = { slug: 'fritidsbanken', status: 'paused' as const, measures };
const written = { ...emptyReport, text: 'Vi har fått en lokal.' };

describe('what is sent when a fruit is updated', () => {
  test('is the text alone, as long as nothing else was filled in', () => {
    const { data } = reportOf(written, about);
    expect(data).toEqual({ project: 'fritidsbanken', text: written.text });
    expect(reportSchema.safeParse(data).success).toBe(true);
  });

  test('names the status only where it changes', () => {
    expect(reportOf({ ...written, status: 'paused' }, about).data).not.toHaveProperty('status');
    expect(reportOf({ ...written, status: 'exploring' }, about).data).toMatchObject({
      status: { status: 'exploring' },
    });
  });

  test('says a pause anew when it gets a condition or a day to look at it again', () => {
    const { data } = reportOf({ ...written, condition: 'En lokal', review: '2027-03-01' }, about);
    expect(data).toMatchObject({ status: { status: 'paused', condition: 'En lokal', review: '2027-03-01' } });
  });

  test('has no condition of a pause when the fruit is not paused', () => {
    const { data } = reportOf({ ...written, status: 'closed', condition: 'Kvar', movedTo: 'RSMH' }, about);
    expect(data).toMatchObject({ status: { status: 'closed', movedTo: 'RSMH' } });
    expect(data.status).not.toHaveProperty('condition');
  });

  test('reads figures as people write them', () => {
    const { data } = reportOf({ ...written, figures: { lokalyta: '1 200,5' } }, about);
    expect(data.indicators).toEqual([
      { measure: 'lokalyta', label: 'Lokalyta', unit: '', role: 'result', value: 1200.5 },
    ]);
  });

  test('calls a link without a name by its site', () => {
    const { data } = reportOf({ ...written, linkUrl: ' https://example.org/ritning ' }, about);
    expect(data.links).toEqual([{ url: 'https://example.org/ritning', title: 'example.org' }]);
  });

  test('everything at once fits the schema', () => {
    const { data } = reportOf(
      {
        ...written,
        status: 'exploring',
        figures: { lokalyta: '200' },
        figureLabel: 'Lånade saker',
        figureUnit: 'stycken',
        figureValue: '12',
        nextText: 'Bjud in till visning',
        nextDue: '2026-12-01',
        linkUrl: 'https://example.org',
        files: {
          abc123: JSON.stringify({ id: 'abc123', name: 'Ritning', type: 'application/pdf', size: 10 }),
        },
      },
      about,
    );
    expect(reportSchema.safeParse(data)).toMatchObject({ success: true });
  });
});

test('what is wrong is told at the field it was written in', () => {
  const { data, figureFields } = reportOf(
    {
      ...written,
      figures: { lokalyta: 'många' },
      figureLabel: 'Nytt',
      figureValue: '',
      nextDue: '2026-12-01',
    },
    about,
  );
  const parsed = reportSchema.safeParse(data);
  const fields = parsed.error?.issues.map(({ path }) => reportField(path.map(String), figureFields));
  expect(fields).toEqual(['figure-lokalyta', 'figureValue', 'nextText']);
});
