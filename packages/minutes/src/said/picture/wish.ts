import { forms } from '../form/forms.ts';
import { says } from '../form/says.ts';

/** A wish about the picture of the tree: what should hang, stand beside it or be drawn otherwise. */
export const wish = says('wish', {
  claim: { kind: 'wish' },
  forms: forms(
    '(trädet|utvecklingsträdet|frukten|frukterna|äpplena|äpplet|kartan) … (borde|ska|skulle|bör|kan|kunna|behöver) (\\p{L}+)',
    '(borde|skulle|bör|kan|kunna) … (läggas|visas|ritas|hängas|länkas|vara med|synas|finnas) … (trädet|bilden|kartan|frukten|bredvid|solen|molnet)',
    '(trädet|utvecklingsträdet|bilden) (ska|skall|borde) skickas',
  ),
  sureness: 'likely',
  unless: ['relation'],
});
