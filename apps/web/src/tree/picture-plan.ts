import type { Actor } from '@utveckling/domain/people/actor';
import type { PictureView } from '@utveckling/domain/tree/picture-schema';
import type { ChangePlan } from '../change/change-plan.ts';
import type { ChangeWords } from '../words/change.ts';
import type { Words } from '../words/words.ts';

/** What a form that changes the picture is made of. */
export type PictureAsked = {
  /** The tree it was opened from. */
  tree: string;
  /** The one branch or thing it is about; empty for something new. */
  item: string;
  picture: PictureView;
  writer: Actor;
  words: ChangeWords;
  say: Words;
};

/** A form that changes the picture. */
export type PicturePlan = {
  may: (asked: Pick<PictureAsked, 'writer' | 'picture' | 'item'>) => boolean;
  /** Undefined when what it is about is not there. */
  plan: (asked: PictureAsked) => ChangePlan | undefined;
};
