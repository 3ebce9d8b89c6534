import { forms } from '../form/forms.ts';
import { says } from '../form/says.ts';

/** What must be true before it goes on (S24): "Om idén ska bli verklighet måste …", "under förutsättning att". */
export const condition = says('condition', {
  claim: { kind: 'condition' },
  forms: forms(
    '(om|för att) … (ska|skall) (bli|kunna|gå) … (måste|krävs|behövs|förutsätter)',
    '(om|för att) … (bli verklighet|bli av|kunna starta|komma igång|kunna genomföras) … (måste|krävs|behövs|behöver)',
    '(under förutsättning|förutsatt|med villkor|på villkor|med förbehåll för|under villkor) (att|av)?',
    '(en|ett) (förutsättning|villkor|krav) (är|för)',
    '(förutsättningen|villkoret|kravet) (är|för)',
    'det förutsätter (att)?',
  ),
  sureness: 'likely',
});
