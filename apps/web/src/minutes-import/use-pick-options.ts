import { membershipChanged } from '@utveckling/domain/people/event';
import { descriptionAspects, indicatorRoles, relationKinds } from '@utveckling/domain/project/event';
import { progresses, stances } from '@utveckling/domain/project/stance';
import { readings, statuses } from '@utveckling/domain/project/status';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { useWords } from '../words/words.ts';
import type { PickList } from './claim-fields.ts';
import { useReview } from './review-context.ts';

type Option = { value: string; words: string };

/** What a field of a claim is chosen among. */
export function usePickOptions(): (list: PickList) => Option[] {
  const { project, status } = useWords();
  const words = useMinutesReviewWords();
  const { register } = useReview();
  const exactnesses = ['exact', 'about', 'at-least', 'perhaps'] as const;
  return (list) => {
    switch (list) {
      case 'statuses':
        return statuses.map((value) => ({ value, words: status[value].word }));
      case 'readings':
        return readings.map((value) => ({ value, words: words.readings[value] }));
      case 'parties':
        return register.parties.map(({ id, name }) => ({ value: id, words: name }));
      case 'stances':
        return stances.map((value) => ({ value, words: project.stance[value] }));
      case 'progresses':
        return progresses.map((value) => ({ value, words: project.progress[value] }));
      case 'indicatorRoles':
        return indicatorRoles.map((value) => ({ value, words: project.role[value] }));
      case 'exactnesses':
        return exactnesses.map((value) => ({ value, words: words.exactnesses[value] }));
      case 'relations':
        return relationKinds.map((value) => ({ value, words: project.relation[value].forth }));
      case 'projects':
        return register.projects.map(({ id, name }) => ({ value: id, words: name }));
      case 'aspects':
        return descriptionAspects.map((value) => ({ value, words: project.aspect[value] }));
      case 'changes':
        return membershipChanged.shape.data.shape.change.options.map((value) => ({
          value,
          words: project.change[value],
        }));
    }
  };
}
