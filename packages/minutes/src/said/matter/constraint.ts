import { forms } from '../form/forms.ts';
import { says } from '../form/says.ts';

/** What holds as long as nothing else is said (S37): "viktigt att komma ihåg", who has the mandate, what an agreement says. */
export const constraint = says('constraint', {
  claim: { kind: 'constraint' },
  forms: forms(
    '(är|det) … viktigt att (komma ihåg|tänka på|veta|vi|alla|det)',
    '(kom ihåg|tänk på|observera|obs|nb)',
    '(avtalet|licensavtalet|kontraktet|överenskommelsen|hyresavtalet|licensen) … (är|gäller|har) (skrivet|skriven|tecknat|tecknad|med|bara|endast|till)',
    '(får|kan) (inte|ej|endast|bara) … (utan|av|för|när|användas|av någon)',
    '(det är|är de|är) … som (beslutar|bestämmer|har mandat|fattar beslut)( om| att)?',
    '(gäller|gälla) (bara|endast|tills vidare|alltid)',
    'det … (kan|får) göra är',
    'kan också pausa',
    'kräver (tillstånd|godkännande|beslut|avtal)',
  ),
  sureness: 'likely',
});
