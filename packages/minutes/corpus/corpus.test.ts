import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../src/text/decode.ts';
import { findOnce, findWords } from './find-words.ts';
import { readCorpus } from './read-corpus.ts';
import { realAnswers } from './real-answers.ts';
import { registerFrom } from './register-file.ts';

const documents = readCorpus();

describe('the answers of the corpus', () => {
  it('are there for the five real minutes, 35 documents of our own and ten held out', () => {
    const count = (set: string) => documents.filter((document) => document.set === set).length;
    expect([count('real'), count('own'), count('held-out')]).toEqual([5, 35, 10]);
  });

  it('of the real minutes are what the seeds say', () => {
    for (const [id, answer] of Object.entries(realAnswers())) {
      const file = readFileSync(join(import.meta.dirname, 'real', `${id}.json`), 'utf8');
      expect(JSON.parse(file), `npm run bench:minutes -- --seeds writes ${id}`).toEqual(answer);
    }
  });

  it.each(documents)('are about the text that the bytes of $set/$fileName are read as', ({ bytes, text }) => {
    expect(decode(bytes)).toMatchObject({ text });
  });

  it.each(documents)('quote words that stand once in $set/$fileName', ({ text, answer }) => {
    const quotes = [
      ...[answer.decisions, answer.actions, answer.carryOvers, answer.guards]
        .flat()
        .map(({ quote }) => quote),
      ...[answer.mayDecide, answer.mayAct, answer.mayCarry, answer.mayGuard].flat(),
    ];
    for (const quote of quotes) expect(() => findOnce(text, quote)).not.toThrow();
  });

  it.each(documents)('name people and organisations that stand in $set/$fileName', ({ text, answer }) => {
    const named = [
      answer.group,
      ...answer.attendance.flatMap(({ name, affiliation, during }) => [name, affiliation, during]),
      ...answer.actions.flatMap(({ who }) => who),
    ].filter((words) => words !== undefined);
    for (const words of named) expect(findWords(text, words), words).not.toHaveLength(0);
  });

  it.each(documents)('let the sections of $set/$fileName begin where a line begins, in order', (document) => {
    let at = -1;
    for (const { begins } of document.answer.sections) {
      const next = findWords(document.text, begins, 'line').find(({ from }) => from > at);
      expect(next, begins).toBeDefined();
      at = next?.from ?? at;
    }
  });

  it.each(documents)('name projects that $set/$fileName or its register names', ({ answer }) => {
    const known =
      answer.register === 'none' || answer.register === 'seeds' ? [] : registerFrom(answer.register).projects;
    const named = new Set([...Object.keys(answer.projects), ...known.map(({ slug }) => slug)]);
    for (const { projects, mentions = [] } of answer.sections)
      for (const project of [...projects, ...mentions]) expect(named).toContain(project);
  });
});
