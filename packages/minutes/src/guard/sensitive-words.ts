import { forms } from '../said/form/forms.ts';

/** Where somebody comes from, believes in, or is called by others. */
export const origin = forms(
  '(rom|romer|romerna|romsk|romska|romskt|same|samer|samisk|samiska|samiskt|somalier|somalisk|somaliska|somaliskt|syrier|syrisk|syriska|syriskt|afghan|afghaner|afghansk|afghanska|afghanskt)',
  '(irakier|irakisk|irakiska|irakiskt|iranier|iransk|iranska|iranskt|eritrean|eritreaner|eritreansk|eritreanska|eritreanskt|ukrainare|ukrainsk|ukrainska|ukrainskt|kurd|kurder|kurdisk|kurdiska|kurdiskt)',
  '(arab|araber|arabisk|arabiska familjer|balkan|afrikan|afrikaner|afrikansk|afrikanska|afrikanskt|sverigefinsk|sverigefinska|tornedaling|tornedalingar)',
  '(jude|judar|judisk|judiska|judiskt|muslim|muslimer|muslimsk|muslimska|muslimskt|nyanländ|nyanlända|ensamkommande|flykting|flyktingar|asylsökande|papperslös|papperslösa)',
  '(invandrare|invandrar\\p{L}+|utlandsfödd|utlandsfödda|utrikesfödd|utrikesfödda|utländsk bakgrund|utländsk härkomst|utländskt ursprung)',
);

/** Illness, disability, dependence, and what is done about them. "hälsa" is no illness. */
export const health = forms(
  '(sjuk|sjuka|krasslig|förkyld|magsjuk|influensa|sjukskriven|sjukskrivna|sjukskrivning|sjukdom|sjukdomar|långtidssjuk|långtidssjuka|diagnos|diagnosen|diagnoser|psykisk ohälsa|psykiskt sjuk|psykiskt sjuka|depression|deprimerad|deprimerade)',
  '(adhd|add|autism|autistisk|asperger|npf|demens|dement|cancer|epilepsi|diabetes|ätstörning|ätstörningar|självmord|suicid|självskada|självskadebeteende|ångest|utmattning|utmattad|utbränd)',
  '(missbruk|missbrukare|missbrukar|beroende av (alkohol|droger|spel)|alkoholist|alkoholism|drogmissbruk|spelberoende|nykter|återfall)',
  '(funktionsnedsättning|funktionsnedsättningar|funktionshinder|funktionshindrad|funktionsvariation|rullstol|synskada|hörselskada|utvecklingsstörning)',
  '(inlagd|inlagda|opererad|opererades|medicineras|i behandling|behandlas för|hiv|covid|smittad|smittade|gravid)',
);

/** Care, support, and hard circumstances that are nobody else's business. */
export const circumstances = forms(
  '(rekryterad|anställd på|anställs|praktik|praktikplats|arbetsträning|arbetsträna\\p{L}*|lönebidrag|sysselsättning|rehab|rehabilitering)',
  '(försörjningsstöd|socialbidrag|skuld|skulder|skuldsatt|utmätning|vräkt|vräkning|hemlös|bostadslös|arbetslös|uppsagd|varslad|avskedad|omplacerad)',
  '(dömd|åtalad|polisanmäld|häktad|fängelse|kriminell|anmäld|misstänkt|utsatt för|våld|misshandlad|hotad|skyddad identitet)',
  '(skild|skilsmässa|vårdnad|vårdnadstvist|familjehem|placerad|placerade|omhändertagen|omhändertagna|kontaktfamilj|orosanmälan|avliden|avled|dödsfall)',
  '(föräldraledig|privata skäl|personliga skäl|familjeskäl|mår dåligt|vårdas)',
);

/** Children and young people. */
export const children = forms(
  '(barn|barnen|barns|barnens|elev|elever|eleven|eleverna|flicka|flickan|flickor|pojke|pojken|pojkar|tonåring|tonåringar|ungdom|ungdomar|ungdomarna|son|sonen|dotter|dottern|förskolebarn|skolbarn|\\p{L}*åring|\\p{L}*åringar|syskon)',
);

/** Support that few get. */
export const support = forms(
  '(stöd|stödet|stödinsats|insats|insatser|hjälp|behandling|särskilt stöd|extra stöd|specialpedagog|elevassistent|placerad|placerade|utsatt|utsatta|utredning|utreds|åtgärdsprogram)',
);
