import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Append, Appended, Conflict, EventLog, SourceText } from './event-log.ts';
import { someEvent } from './fixtures/some-event.ts';

/** A store in its own fresh place, and a way to open the same place again, also beside it. */
export type StoreUnderTest = {
  log(installation?: string): EventLog;
  close(): Promise<void>;
  reopen(): Promise<StoreUnderTest>;
};

const recordedAt = '2026-01-02T03:04:05.678Z';

/** What every store of the log promises. A new store runs this and nothing less. */
export function describeEventLog(name: string, openFresh: () => Promise<StoreUnderTest>): void {
  async function fresh(): Promise<StoreUnderTest> {
    const store = await openFresh();
    onTestFinished(() => store.close());
    return store;
  }

  describe(`the log on ${name}`, () => {
    test('an empty log has nothing to read', async () => {
      expect(await (await fresh()).log().read()).toEqual([]);
    });

    test('what is appended is read back word for word, numbered in its stream and in the log', async () => {
      const log = (await fresh()).log();
      const event = someEvent('e1');
      const answer = await log.append(one('k1', 'project:fritidsbanken', 0, [event, someEvent('e2')]));
      const events = await log.read();
      expect(answer).toEqual({ events });
      expect(events[0]).toEqual({
        ...event,
        installation: 'default',
        stream: 'project:fritidsbanken',
        revision: 1,
        position: events[0]?.position,
        recordedAt,
      });
      expect(events.map((logged) => logged.revision)).toEqual([1, 2]);
    });

    test('the log is read in pages that follow on each other', async () => {
      const log = (await fresh()).log();
      await log.append(
        one(
          'k',
          's',
          0,
          ['a', 'b', 'c', 'd', 'e'].map((id) => someEvent(id)),
        ),
      );
      const first = await log.read({ limit: 2 });
      const rest = await log.read({ after: first.at(-1)?.position ?? 0 });
      expect([...first, ...rest].map((event) => event.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    });

    test('what was appended is there when the store is opened again', async () => {
      const store = await openFresh();
      const before = await store.log().append(one('k', 's', 0, [someEvent('a')]));
      await store.close();
      const again = await store.reopen();
      onTestFinished(() => again.close());
      expect({ events: await again.log().read() }).toEqual(before);
      expect(await again.log().append(one('k', 's', 0, [someEvent('a')]))).toEqual(before);
    });

    test('a writer who has not seen the last event gets a conflict and writes nothing', async () => {
      const log = (await fresh()).log();
      await log.append(one('k1', 's', 0, [someEvent('a')]));
      const stale = await log.append(one('k2', 's', 0, [someEvent('b')]));
      expect(stale).toEqual({ conflict: { stream: 's', expected: 0, actual: 1 } });
      const ahead = await log.append(one('k3', 's', 7, [someEvent('c')]));
      expect(ahead).toEqual({ conflict: { stream: 's', expected: 7, actual: 1 } });
      expect(await log.read()).toHaveLength(1);
    });

    test('after a conflict the same key may try again with what it has seen since', async () => {
      const log = (await fresh()).log();
      await log.append(one('k1', 's', 0, [someEvent('a')]));
      await log.append(one('k2', 's', 0, [someEvent('b')]));
      expect(await log.append(one('k2', 's', 1, [someEvent('b')]))).toHaveProperty('events');
      expect(await log.read()).toHaveLength(2);
    });

    test('a write sent twice with the same key happens once and gets the first answer', async () => {
      const log = (await fresh()).log();
      const first = await log.append(one('k', 's', 0, [someEvent('a')]));
      await log.append(one('k2', 's', 1, [someEvent('b')]));
      expect(await log.append(one('k', 's', 0, [someEvent('a')]))).toEqual(first);
      expect(await log.append(one('k', 's', 2, [someEvent('another-id')]))).toEqual(first);
      expect(await log.read()).toHaveLength(2);
    });

    test('ten retries of one write at the same time happen once', async () => {
      const log = (await fresh()).log();
      const retries = Array.from({ length: 10 }, () => log.append(one('k', 's', 0, [someEvent('a')])));
      const answers = await Promise.all(retries);
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(await log.read()).toHaveLength(1);
    });

    test('an append to several streams happens whole or not at all', async () => {
      const log = (await fresh()).log();
      await log.append(one('k1', 'taken', 0, [someEvent('a')]));
      const refused = await log.append({
        key: 'k2',
        recordedAt,
        writes: [
          { stream: 'free', expectedRevision: 0, events: [someEvent('b')] },
          { stream: 'taken', expectedRevision: 0, events: [someEvent('c')] },
        ],
        texts: [someText('t1')],
      });
      expect(refused).toEqual({ conflict: { stream: 'taken', expected: 0, actual: 1 } });
      expect(await log.read()).toHaveLength(1);
      expect(await log.texts.get('t1')).toBeUndefined();

      const sameIdTwice = log.append({
        key: 'k3',
        recordedAt,
        writes: [
          { stream: 'free', expectedRevision: 0, events: [someEvent('d')] },
          { stream: 'other', expectedRevision: 0, events: [someEvent('d')] },
        ],
      });
      await expect(sameIdTwice).rejects.toThrow();
      expect(await log.read()).toHaveLength(1);

      await log.append({
        key: 'k4',
        recordedAt,
        writes: [
          { stream: 'free', expectedRevision: 0, events: [someEvent('e'), someEvent('f')] },
          { stream: 'taken', expectedRevision: 1, events: [someEvent('g')] },
        ],
        texts: [someText('t1')],
      });
      expect((await log.read()).map((event) => [event.stream, event.revision])).toEqual([
        ['taken', 1],
        ['free', 1],
        ['free', 2],
        ['taken', 2],
      ]);
      expect(await log.texts.get('t1')).toEqual(someText('t1'));
    });

    test('of 40 writers at once to one stream exactly one is acknowledged for each revision', async () => {
      const log = (await fresh()).log();
      const writers = Array.from({ length: 40 }, (_, number) => appendUntilTaken(log, 's', `e${number}`));
      const acknowledged = (await Promise.all(writers)).flat();
      const stored = await log.read();
      expect(acknowledged).toHaveLength(40);
      expect(new Set(acknowledged)).toEqual(new Set(stored.map((event) => event.id)));
      expect(stored.map((event) => event.revision)).toEqual(
        Array.from({ length: 40 }, (_, index) => index + 1),
      );
    });

    test('installations share the store and see nothing of each other', async () => {
      const store = await fresh();
      const [here, there] = [store.log('orebro'), store.log('annan')];
      await here.append(one('same-key', 'same-stream', 0, [someEvent('same-id')]));
      expect(await there.read()).toEqual([]);
      const answer = await there.append(one('same-key', 'same-stream', 0, [someEvent('same-id')]));
      expect(answer).toMatchObject({ events: [{ installation: 'annan', revision: 1 }] });
      await here.texts.put(someText('t'));
      expect(await there.texts.get('t')).toBeUndefined();
      await there.texts.erase('t');
      expect(await here.texts.all()).toEqual([someText('t')]);
    });

    test('a text is kept word for word, replaced, and erased while the log stays whole', async () => {
      const log = (await fresh()).log();
      await log.append({ ...one('k', 's', 0, [someEvent('a')]), texts: [someText('t1')] });
      await log.texts.put({ ...someText('t2'), text: 'Räksmörgås\n\u2013 "citat" \t 😀' });
      expect((await log.texts.get('t2'))?.text).toBe('Räksmörgås\n\u2013 "citat" \t 😀');
      await log.texts.put(someText('t2'));
      expect(await log.texts.all()).toEqual([someText('t1'), someText('t2')]);
      await log.texts.erase('t1');
      await log.texts.erase('never-there');
      expect(await log.texts.get('t1')).toBeUndefined();
      expect(await log.read()).toHaveLength(1);
    });

    test('every change of events or texts is heard, by whichever door it came', async () => {
      const store = await openFresh();
      const log = store.log();
      const seen = [log.changes()];
      expect(log.changes()).toBe(seen[0]);
      await log.append(one('k', 's', 0, [someEvent('a')]));
      seen.push(log.changes());
      await log.texts.put(someText('t'));
      seen.push(log.changes());
      await log.texts.overwrite('t', [{ from: 0, to: 4 }], '-');
      seen.push(log.changes());
      await log.texts.erase('t');
      seen.push(log.changes());
      const other = await store.reopen();
      await other.log().append(one('k2', 's', 1, [someEvent('b')]));
      await nextTurn();
      seen.push(log.changes());
      expect(new Set(seen).size).toBe(6);
      expect(log.changes()).toBe(seen.at(-1));
      await store.close();
      await other.close();
    });

    test('words written by hand have neither meeting nor file', async () => {
      const { texts } = (await fresh()).log();
      const written = { ...someText('written:a'), meeting: null, file: null };
      await texts.put(written);
      expect(await texts.get('written:a')).toEqual(written);
    });

    test('of thousands of texts only those that changed are read again, the erased ones as null', async () => {
      const { texts } = (await fresh()).log();
      for (const source of ['a', 'b', 'c']) await texts.put(someText(source));
      const first = await texts.changedAfter(0);
      expect(first.map(({ source, text }) => [source, text])).toEqual([
        ['a', 'Text a'],
        ['b', 'Text b'],
        ['c', 'Text c'],
      ]);
      const seen = first.at(-1)?.sequence ?? 0;
      expect(await texts.changedAfter(seen)).toEqual([]);
      await texts.erase('c');
      await texts.erase('never-there');
      await texts.put({ ...someText('a'), text: 'annat' });
      const later = await texts.changedAfter(seen);
      expect(later.map(({ source, text }) => [source, text])).toEqual([
        ['c', null],
        ['a', 'annat'],
      ]);
      expect(later.every(({ sequence }) => sequence > seen)).toBe(true);
    });

    test('a passage is overwritten where it stands, and the words around it keep their places', async () => {
      const { texts } = (await fresh()).log();
      const text = 'Anna ringde. Då sa Anna 😀 ja.';
      await texts.put({ ...someText('t'), text });
      const ranges = [
        { from: 0, to: 4 },
        { from: 19, to: 23 },
      ];
      await texts.overwrite('t', ranges, '█');
      await texts.overwrite('never-there', ranges, '█');
      const overwritten = await texts.get('t');
      expect(overwritten?.text).toBe('████ ringde. Då sa ████ 😀 ja.');
      expect(overwritten?.text).toHaveLength(text.length);
      expect(overwritten?.sha256).toBe(
        createHash('sha256')
          .update(overwritten?.text ?? '')
          .digest('hex'),
      );
    });

    test('a passage that is not in the text is not overwritten, nor are those beside it', async () => {
      const { texts } = (await fresh()).log();
      await texts.put({ ...someText('t'), text: 'Anna 😀' });
      const whole = { from: 0, to: 4 };
      for (const wrong of [
        { from: 2, to: 99 },
        { from: 3, to: 3 },
        { from: -1, to: 2 },
        { from: 6, to: 7 },
        { from: 5, to: 6 },
        { from: Number.NaN, to: 2 },
      ]) {
        await expect(texts.overwrite('t', [whole, wrong], '█')).rejects.toThrow(RangeError);
      }
      await expect(texts.overwrite('t', [whole], '')).rejects.toThrow(RangeError);
      await expect(texts.overwrite('t', [whole], '\ud83d')).rejects.toThrow(RangeError);
      expect((await texts.get('t'))?.text).toBe('Anna 😀');
    });

    test('who only takes in what changed knows the very texts, whoever changed them', async () => {
      const step = fc.record({
        what: fc.constantFrom('put', 'append', 'erase', 'overwrite', 'look'),
        source: fc.constantFrom('a', 'b', 'c'),
        elsewhere: fc.boolean(),
      });
      const property = fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const here = await openFresh();
        const there = await here.reopen();
        try {
          const reader = here.log().texts;
          const known = new Map<string, string>();
          let seen = 0;
          const look = async () => {
            for (const { sequence, source, text } of await reader.changedAfter(seen)) {
              if (text === null) known.delete(source);
              else known.set(source, text);
              seen = sequence;
            }
          };
          for (const [number, { what, source, elsewhere }] of steps.entries()) {
            const log = (elsewhere ? there : here).log();
            const text = { ...someText(source), text: `Text ${source} ${number}` };
            if (what === 'put') await log.texts.put(text);
            if (what === 'append') {
              await log.append({
                ...one(`k${number}`, `s${number}`, 0, [someEvent(`e${number}`)]),
                texts: [text],
              });
            }
            if (what === 'erase') await log.texts.erase(source);
            if (what === 'overwrite') await log.texts.overwrite(source, [{ from: 1, to: 4 }], '-');
            if (what === 'look') await look();
          }
          await look();
          const all = await reader.all();
          expect(known).toEqual(new Map(all.map(({ source, text }) => [source, text])));
        } finally {
          await here.close();
          await there.close();
        }
      });
      await fc.assert(property, { numRuns: 40 });
    });

    test('the chain of what was appended holds, and texts that change or go do not touch it', async () => {
      const log = (await fresh()).log();
      await log.append({ ...one('k', 's', 0, [someEvent('a'), someEvent('b')]), texts: [someText('t')] });
      await log.texts.overwrite('t', [{ from: 0, to: 4 }], '-');
      expect(await log.verify()).toEqual({ events: 2 });
      await log.texts.erase('t');
      expect(await log.verify()).toEqual({ events: 2 });
    });

    test('a text that could not be kept word for word is refused, not cut', async () => {
      const { texts } = (await fresh()).log();
      await expect(texts.put({ ...someText('t'), text: 'före\u0000efter' })).rejects.toThrow(TypeError);
      await expect(texts.put({ ...someText('t'), text: 'halv \ud83d' })).rejects.toThrow(TypeError);
      expect(await texts.all()).toEqual([]);
    });

    test('an append without a key, without events or with a stream twice is a fault of the caller', async () => {
      const log = (await fresh()).log();
      const write = { stream: 's', expectedRevision: 0, events: [someEvent('a')] };
      await expect(log.append({ key: '', recordedAt, writes: [write] })).rejects.toThrow(TypeError);
      await expect(log.append({ key: 'k', recordedAt, writes: [] })).rejects.toThrow(TypeError);
      await expect(log.append(one('k', 's', 0, []))).rejects.toThrow(TypeError);
      await expect(log.append({ key: 'k', recordedAt, writes: [write, write] })).rejects.toThrow(TypeError);
      expect(await log.read()).toEqual([]);
    });

    test('however writers interleave, each acknowledged event is in the log once and in order', async () => {
      const attempt = fc.record({
        stream: fc.constantFrom('a', 'b', 'c'),
        key: fc.nat(12),
        expected: fc.nat(4),
        size: fc.integer({ min: 1, max: 3 }),
        alone: fc.boolean(),
      });
      const property = fc.asyncProperty(fc.array(attempt, { maxLength: 25 }), async (attempts) => {
        const store = await openFresh();
        try {
          const log = store.log();
          const answers: Promise<Appended | Conflict>[] = [];
          for (const [number, { stream, key, expected, size, alone }] of attempts.entries()) {
            const events = Array.from({ length: size }, (_, index) => someEvent(`e${number}-${index}`));
            const answer = log.append(one(`k${key}`, stream, expected, events));
            answers.push(answer);
            if (alone) await answer;
          }
          await expectWholeLog(log, await Promise.all(answers));
        } finally {
          await store.close();
        }
      });
      await fc.assert(property, { numRuns: 40 });
    });
  });
}

async function expectWholeLog(log: EventLog, answers: readonly (Appended | Conflict)[]): Promise<void> {
  const stored = await log.read({ limit: 10_000 });
  const acknowledged = answers.flatMap((answer) => ('events' in answer ? answer.events : []));
  expect(new Set(acknowledged.map((event) => event.id))).toEqual(new Set(stored.map((event) => event.id)));
  expect(new Set(stored.map((event) => event.id)).size).toBe(stored.length);
  for (const event of acknowledged) expect(stored).toContainEqual(event);
  expect(stored.map((event) => event.position)).toEqual(
    stored.map((event) => event.position).toSorted((a, b) => a - b),
  );
  for (const stream of new Set(stored.map((event) => event.stream))) {
    const revisions = stored.filter((event) => event.stream === stream).map((event) => event.revision);
    expect(revisions).toEqual(revisions.map((_, index) => index + 1));
  }
}

/** Tries again with the revision that the conflict names, as a client does, and answers the acknowledged ids. */
async function appendUntilTaken(log: EventLog, stream: string, id: string): Promise<string[]> {
  let expected = 0;
  for (;;) {
    const answer = await log.append(one(`key-${id}`, stream, expected, [someEvent(id)]));
    if ('events' in answer) return answer.events.map((event) => event.id);
    expected = answer.conflict.actual;
  }
}

function one(
  key: string,
  stream: string,
  expectedRevision: number,
  events: Append['writes'][number]['events'],
): Append {
  return { key, recordedAt, writes: [{ stream, expectedRevision, events }] };
}

function someText(source: string): SourceText {
  return {
    source,
    meeting: '2017-03-23',
    file: `${source}.txt`,
    sha256: 'a'.repeat(64),
    text: `Text ${source}`,
  };
}
