import type { Rule } from '../told.ts';

const pattern =
  /(?:lyda|lyder|ligga|ligger|sorterar?|hör|hamnar?|ingår?)\s+(?:under|inom)\s+(?:[\p{Ll}-]+s\s+|det\s+större\s+)?(?:projekt|projektet|program|programmet|satsning|satsningen|paraply|paraplyet)\s+["”']?(?<name>\p{Lu}[^.,;:!?"”]{1,60})/u;

/** A larger project outside the tree that it belongs to: "Det kommer att lyda under stadens projekt Trygg i …". */
export const umbrella: Rule = {
  name: 'umbrella',
  find({ words, isQuestion }) {
    const name = pattern.exec(words)?.groups?.['name']?.trim();
    return name === undefined || isQuestion
      ? []
      : [{ claim: { kind: 'umbrella', name }, sureness: 'likely' }];
  },
};
