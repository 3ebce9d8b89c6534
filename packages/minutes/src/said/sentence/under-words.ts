import type { Under } from '../told.ts';

const whole = (...list: string[]) => new RegExp(`^(?:${list.join('|')})\\s*:?$`, 'iu');

/**
 * Short lines that say how what stands under them is meant, in the order they are tried: "Förslag till beslut" is no
 * decision, and "Beslutet skickas till" ends one.
 */
export const underWords: readonly { line: RegExp; under: Under }[] = [
  {
    line: whole(
      '.{0,60}förslag(et)?( till| på)? beslut.{0,60}',
      '.{0,40}(yrkande|yrkanden|motförslag|propositionsordning|tilläggsförslag).{0,40}',
      '(inkomna |motionärens )?förslag',
    ),
    under: 'proposal',
  },
  {
    line: whole(
      '(beslutet )?(skickas|expedieras|sänds|delges)( till)?.{0,60}',
      '(beslut)?(underlag|shistorik)',
      '(bakgrund|sammanfattning|ärendet|ärendebeskrivning|beskrivning av ärendet|sammanfattning av ärendet|förvaltningens synpunkter|bedömning|beslutsgång|reservation(er)?|protokollsanteckning(ar)?|särskilt yttrande|deltar ej i beslutet|jäv|bilagor|handlingar|utdrag till)',
    ),
    under: 'background',
  },
  {
    line: whole(
      '(diskussion|rapport|information|lägesrapport|nuläge|status|noteringar|övrigt)',
      // What was decided before, or by others, is told under these.
      '.{0,40}(uppföljning|genomgång|rapport|rapporter|återrapportering|anmälan|redovisning|verkställighet|status) (av|om|för|på|från|över|kring)( \\p{L}+){0,3} \\p{L}*beslut(en)?',
      '(anmälda |tagna |fattade )?delegations(ärenden|beslut)|(tidigare|föregående|gamla) beslut|beslutslogg',
    ),
    under: 'none',
  },
  {
    line: whole(
      '.{0,60}(beslut|beslutar|beslutade|beslutas|beslutades|beslöt|beslöts|bestämdes|bestämde|beslutspunkter|fattade beslut)( att| följande)?',
    ),
    under: 'decision',
  },
  {
    line: whole(
      '(att göra|att-göra(-lista)?|göra|todo|to do|åtgärd(er)?|åtgärdslista|uppdrag|arbetsuppgifter|aktivitet(er)?|handlingsplan|action ?points?|actions?|ap|uppgifter|vem gör vad)( (inför|till|efter|från|innan|för) .{2,40})?',
    ),
    under: 'action',
  },
  {
    line: whole(
      '(punkter|frågor|ärenden|ämnen|att ta upp)( att ta upp)?( till| på| inför) nästa (möte|gång|träff|styrelsemöte|sammanträde)',
      '(bordlagda|kvarstående|uppskjutna|vilande) (frågor|ärenden|punkter)',
    ),
    under: 'later',
  },
  {
    line: whole(
      '(om|ny|fyllnads|styrelse|person)?val( av| till)? .{1,60}',
      '(styrelse|person|fyllnads)val(et)?',
      'val',
    ),
    under: 'election',
  },
  { line: whole('(syfte|syftet|mål|målet)( med .{0,60})?'), under: 'purpose' },
  { line: whole('(agenda|dagordning|föredragningslista|program|förslag till dagordning)'), under: 'agenda' },
];

/** How words under such a line are meant; `undefined` for a line that says nothing of the kind. */
export function underOf(line: string): Under | undefined {
  const plain = line
    .slice(0, 300)
    .replace(/^[#*_\s]+|[*_\s]+$/g, '')
    .replace(/^§?\s?\d+[.)]?\s+/, '');
  return plain.length > 80 ? undefined : underWords.find((one) => one.line.test(plain))?.under;
}
