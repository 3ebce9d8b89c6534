import { doingVerbs, goingVerbs, promisingVerbs } from './action-verbs.ts';

const whole = (list: readonly string[], flags = 'giu') =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${list
      .map((form) =>
        form
          .replaceAll(/\((?!\?)/g, '(?:')
          .replaceAll(' … ', '\\s+(?:[^\\s.;:!?]+\\s+){0,6}?')
          .replaceAll(' ', '\\s+'),
      )
      .join('|')})(?![\\p{L}\\p{N}])`,
    flags,
  );

const modal = '(ska|skall|kommer att|kommer|kan|lovar|lovade|har lovat|tänker|avser|måste|får|bör|behöver)';
const adverbs =
  '(?:(?:också|även|nu|sedan|därefter|dessutom|då|själv|gemensamt|tillsammans|fortsatt|försöka|vidare|bara|först|i sin tur|snarast|gärna)\\s+){0,2}';
const allVerbs = [...promisingVerbs, ...doingVerbs, ...goingVerbs];
const infinitives = allVerbs.map(([, infinitive]) => infinitive).filter((form) => form !== '');
const passives = allVerbs.map(([, , passive]) => passive).filter((form) => form !== '');

/** "kollar", "tar kontakt": said of somebody, it is a promise. A particle may stand behind the one who does it ("tar Anna fram"). */
export const promising = whole([...promisingVerbs, ...doingVerbs].map(([present]) => present));

/** Those of them that may be what somebody does for a living. */
export const doing = whole(
  doingVerbs.map(([present]) => present),
  'iu',
);

/** The verb of such a form alone, for "Till nästa möte tar Anna fram …". */
export const promisingInverted = whole([
  ...new Set(promisingVerbs.map(([present]) => present.split(' ')[0] ?? present)),
]);

/** "ska kolla", "kommer att synka"; the group `task` is the infinitive. */
export const modalWithTask = new RegExp(
  `(?<![\\p{L}])(?<modal>${modal.replaceAll(' ', '\\s+')})\\s+${adverbs}(?<task>${whole(infinitives).source})`,
  'giu',
);

/** A task that is one whoever does it: "Vi behöver boka" is a task, "Vi behöver organisera" a need. */
export const promisingTask = new RegExp(
  `^(?:${whole(promisingVerbs.map(([, infinitive]) => infinitive).filter((form) => form !== '' && !/^(?:göra|söka|ta (?:fram|över)|leta|hålla|se)/.test(form))).source})`,
  'iu',
);

/** "ska undersökas", "behöver tas fram": a task with nobody for it. */
export const passiveTask = new RegExp(
  `(?<![\\p{L}])(?:ska|skall|kommer(?:\\s+att)?|måste|behöver|bör|behövs)\\s+(?:(?:inte|också|även|nu|sedan|först|därefter|snarast|alltså|i\\s+stället|vidare|fortsatt)\\s+){0,2}(?:(?!(?:som|om|att|när|vi|jag|den|de|du|man|hon|han|se)\\s)[^\\s.,;:!?]+\\s+){0,3}?(?<task>${whole(passives).source})`,
  'giu',
);

/** "Container beställs.", "att resultatet redovisas för nämnden": done by somebody, in the present. */
export const passivePresent = whole([
  '(sänds (ut|till|in)|skickas (ut|till|in)|beställs|bokas|köps in|köps|kollas|undersöks|utreds|åtgärdas|kontaktas|kontrolleras|kompletteras|mejlas|mailas|meddelas|införskaffas|inköps|upprättas|uppdateras|sammanställs|färdigställs|redovisas|återrapporteras)',
  '(tas (fram|in|ut|upp med)|ses över|följs upp|bjuds in|hämtas in|begärs in|läggs (upp|ut)|skickas (ut|in|till)|lämnas (till|in|senast)|mejlas ut|sätts (upp|in)|lagas|trycks upp|delas ut|tas kontakt)',
]);

/** "betalas av kassören", "skrivs av Karin": who does it stands behind. */
export const presentPassiveBy = whole(
  [
    ...new Set(
      [...promisingVerbs, ...doingVerbs]
        .map(([present]) => present.split(' ')[0] ?? present)
        .flatMap(passiveOf),
    ),
  ].map((verb) => `${verb} (in |ut |upp |fram |till |över |vidare )?(\\p{L}+ ){0,3}?av`),
  'iu',
);

/** "målar" → "målas", "skriver" → "skrivs"; nothing for those that are told of what goes on. */
function passiveOf(present: string): string[] {
  if (
    /^(?:leder|driver|hör|håller|söker|lyfter|letar|tittar|ser|för|står|går|jobbar|arbetar|lovar|träffas|ses|möts|gör|talar|pratar|justerar)$/u.test(
      present,
    )
  )
    return [];
  if (/ar$/u.test(present)) return [present.replace(/ar$/u, 'as')];
  return /[^e]er$/u.test(present) ? [present.replace(/er$/u, 's')] : [];
}

/** A task at the beginning, as in lists: "Boka lokal", "Att kontakta kommunen". */
export const taskFirst = new RegExp(
  `^(?:\\d{1,2}[.)]\\s+|[a-zåäö]\\)\\s+)?(?:att\\s+)?(?:${whole(infinitives).source}|${whole(infinitives.map(imperativeOf)).source})`,
  'iu',
);

/** "boka" → "boka", "skicka" → "skicka", "ringa" → "ring", "köpa" → "köp" */
function imperativeOf(infinitive: string): string {
  const [verb = '', ...rest] = infinitive.split(' ');
  const stem = /(?:[iöyå]p|ing|iv|änd|äg|åll|ätt|öj|jud|ör)a$/u.test(verb) ? verb.slice(0, -1) : verb;
  return [stem, ...rest].join(' ');
}
