import { forms } from '../form/forms.ts';
import { says } from '../form/says.ts';

/** Management stands behind it: "Samtliga chefer har anslutit sig till detta". */
export const endorsement = says('endorsement', {
  claim: { kind: 'endorsement' },
  forms: forms(
    '(chef|chefer|cheferna|ledningen|förvaltningsledningen|direktören|förvaltningschefen|kommundirektören|politiken|politikerna|ledningsgruppen) … (anslutit sig|ansluter sig|står bakom|ställer sig bakom|ställt sig bakom|stödjer|stöder|är positiva|är positiv|har gett klartecken|sagt ja)',
    '(stöd|klartecken|godkännande|uppbackning) (av|från|hos) (\\p{L}+ )?(chef|chefer|cheferna|ledningen|förvaltningsledningen|direktören|förvaltningschefen|politiken|politikerna)',
  ),
  not: forms('(inte|ej|inget)'),
  sureness: 'likely',
});
