import { forms } from '../said/form/forms.ts';

/** Where somebody comes from, believes in, loves, or is called by others. */
export const origin = forms(
  '(rom|romer|romerna|romsk|romska|romskt|same|samer|samisk|samiska|samiskt|somalier|somalisk|somaliska|somaliskt|syrier|syrisk|syriska|syriskt|afghan|afghaner|afghansk|afghanska|afghanskt)',
  '(irakier|irakisk|irakiska|irakiskt|iranier|iransk|iranska|iranskt|eritrean|eritreaner|eritreansk|eritreanska|eritreanskt|ukrainare|ukrainsk|ukrainska|ukrainskt|kurd|kurder|kurdisk|kurdiska|kurdiskt)',
  '(arab|araber|arabisk|arabiska|balkan|afrikan|afrikaner|afrikansk|afrikanska|afrikanskt|sverigefinsk|sverigefinska|tornedaling|tornedalingar)',
  '(jude|judar|judisk|judiska|judiskt|muslim|muslimer|muslimsk|muslimska|muslimskt|nyanländ|nyanlända|ensamkommande|flykting|flyktingar|asylsökande|papperslös|papperslösa)',
  '(invandrare|invandrar\\p{L}+|utlandsfödd|utlandsfödda|utrikesfödd|utrikesfödda|utländsk bakgrund|utländsk härkomst|utländskt ursprung)',
  'från (syrien|ukraina|somalia|afghanistan|irak|iran|eritrea|etiopien|turkiet|bosnien|kosovo|rumänien|bulgarien|palestina|sudan|jemen|libanon|ryssland)',
  '(homosexuell|homosexuella|bisexuell|bisexuella|transperson|transpersoner)',
);

/** Illness, disability, dependence, and what is done about them. "hälsa" is no illness. */
export const health = forms(
  '(sjuk|sjuka|krasslig|förkyld|magsjuk|influensa|sjukskriven|sjukskrivna|sjukskrivning|sjukskriv(en|na)|långtidssjukskriv\\p{L}+|sjukdom|sjukdomar|långtidssjuk|långtidssjuka|diagnos|diagnosen|diagnoser|psykisk ohälsa|psykiskt sjuk|psykiskt sjuka|depression|depressioner|deprimerad|deprimerade)',
  '(adhd|add|autism|autistisk|asperger|npf|demens|dement|dementa|cancer|tumör|epilepsi|diabetes|diabetiker|celiaki|glutenintolerans|\\p{L}{0,12}allerg(i|isk|iskt|iska|iker)|astma|ätstörning|ätstörningar|anorexi|självmord|självmordsförsök|suicid|självskada|självskadebeteende|ångest|utmattning|utmattad|utmattade|utmattningssyndrom|utbränd)',
  '(missbruk|missbrukare|missbrukar|beroende av (alkohol|droger|spel)|alkoholist|alkoholism|alkoholproblem|drogproblem|drogmissbruk|spelberoende|spelproblem|nykter|återfall|återfallit|överdos)',
  '(funktionsnedsättning|funktionsnedsättningar|funktionshinder|funktionshindrad|funktionsvariation|rullstol|synskada|hörselskada|utvecklingsstörning)',
  '(inlagd|inlagda|opererad|opererades|opereras|opererats|medicineras|felmedicinerad|i behandling|behandlas för|hiv|covid|corona|smittad|smittade|gravid|missfall)',
  '(långtidsskad\\p{L}+|skadad|skadade|stroke|hjärtinfarkt|infarkt|hjärnskakning|blodpropp|lunginflammation|hjärtproblem|parkinson|ms-diagnos|kol-diagnos)',
  '(genomgått|genomgick|genomgår|väntar på|efter) en (\\p{L}+ )?operation',
  '(brutit|bröt|stukat|skadat|skadade) (\\p{L}+ )?(benet|armen|foten|höften|handen|handleden|ryggen|nacken|fingret|nyckelbenet|lårbenet|sig)',
  '(på|till) (sjukhus|sjukhuset|lasarettet|rehab|intensiven|akuten|psyk)',
  '(gått in i väggen|slutat äta|mår psykiskt (dåligt|sämre)|psykisk sjukdom|psykiska besvär|psykiska problem|självmordstankar|mår (mycket |väldigt |riktigt )?dåligt)',
  '(bipolär|bipolärt|schizofreni|psykos|psykoser|tvångssyndrom|tourettes?|dyslexi|språkstörning|alzheimers?|hjärnblödning|diskbråck|reumatism|reumatisk|migrän|whiplash|utmattningsdepression|\\p{L}+(cancer|sjukdom|sjukdomen)|hjärtsjuk|njursjuk|lungsjuk|cancersjuk|demenssjuk|demenssjuka|rörelsehindrad|rörelsehindrade|hörselskadad|synskadad|blind|döv)',
  '(sjukersättning|aktivitetsersättning|sjukpenning|sjukbidrag|förtidspension|förtidspensionerad|avgiftning|avgiftas|tvångsvård|tvångsomhändertagen)',
);

/** What is told of a named person and nobody else's business. */
export const privateMatters = forms(
  '(begravning|begravningen|sorg|änka|änkling|separerat|separerar|separation|föräldraledig|skild|skilsmässa|vårdnad\\p{L}*|skuld|skulder|skuldsatt|dömd|dömts|dömdes|polisanmäld|uppsagd|sagts upp|avskedad|varslad|avliden|avled|avlidit|gått bort|gick bort|dödsfall|privata skäl|personliga skäl|familjeskäl|arbetslös|hemlös|mår dåligt|mådde dåligt|försörjningsstöd|vräkt|vräkts|väntar barn|sjukt barn|sjuka barn|vabbar|vabbade)',
);

/** Hard circumstances, whoever they are told of. */
export const grave = forms(
  '(skyddad identitet|skyddade uppgifter|hemlös|hemlösa|bostadslös|bostadslösa|dömd|dömda|dömts|häktad|häktade|vräkt|vräkta|vräkts|misshandlad|misshandlats|våldsutsatt|våldsutsatta|polisanmäld|polisanmälda|avlidit|avled|avliden|gått bort|avhysning|utmätning|våldtagen|hedersvåld|prostitution|självskadar)',
);

/** Care, support, and hard circumstances that are nobody else's business. */
export const circumstances = forms(
  '(rekryterad|anställd på|anställs|praktik|praktikplats|arbetsträning|arbetsträna\\p{L}*|lönebidrag|sysselsättning|rehab|rehabilitering)',
  '(försörjningsstöd|socialbidrag|skuld|skulder|skuldsatt|utmätning|vräkt|vräkts|vräkning|hemlös|bostadslös|arbetslös|uppsagd|sagts upp|sagt upp sig|varslad|avskedad|omplacerad)',
  '(dömd|dömts|dömdes|åtalad|polisanmäld|häktad|fängelse|kriminell|anmäld|misstänkt|utsatt för|våld|misshandel|misshandlad|hotad|hotat|hotar|skyddad identitet|stulit|knark|droger)',
  '(skild|skilsmässa|vårdnad|vårdnadstvist|familjehem|placerad|placerade|omhändertagen|omhändertagna|kontaktfamilj|orosanmälan|avliden|avlidit|avled|dödsfall|gått bort)',
  '(föräldraledig|privata skäl|personliga skäl|familjeskäl|mår dåligt|mådde dåligt|vårdas|flyttat hem|kontaktperson enligt|ledsagning)',
  '(inte|ej) (har )?(betalat|betalar|betalt)',
  '(ligger|släpar) efter med (hyran|avgiften|betalningen|betalningarna)',
  '(betalningsplan|betalningsanmärkning|kronofogden|hyresskuld|avgiftsskuld|hyresskulder)',
  '(obetald|obetalda) (hyra|hyror|avgift|avgifter)',
  '(separerat|separerar|separation|begravning|sorg|änka|änkling|god man|behandlingshem|lvu|lvm|asyl|utvisning|utvisas|utvisningsbeslut|uppehållstillstånd|skyddat boende|kvinnojouren|kontaktförbud|stämd|stämts|kronofogden|existensminimum|inte råd|ensamstående)',
  '(fått|har fått|får) (sin|sitt) \\p{L}+ (uppsagd|uppsagt)',
  'sag(t|ts) upp( sig| från)?',
);

/** Trouble at school, in a house or a team: with one who can be recognised it leads to them. */
export const trouble = forms(
  '(mobbad|mobbade|mobbas|mobbats|mobbar|mobbning|trakasserad|trakasserier|kränkt|kränkts|kränkning|utfryst|bråk|slog|slagit|slagits|hög frånvaro|hög ogiltig frånvaro|hemmasittare|avstängd|avstängts|relegerad|fått en varning|fick en varning|stör|störningar|konflikt|konflikter|ramlat|fallit|svimmat|rymt|assistent|skyddad identitet|orosanmälan|elevhälsan|utredning|särskola|åtgärdsprogram)',
);

/** Children and young people. */
export const children = forms(
  '(barn|barnen|barns|barnens|elev|elever|eleven|eleverna|flicka|flickan|flickor|flickorna|pojke|pojken|pojkar|pojkarna|tonåring|tonåringar|ungdom|ungdomar|ungdomarna|son|sonen|dotter|dottern|förskolebarn|skolbarn|\\p{L}*åring|\\p{L}*åringar|syskon|syskonen)',
);

/** Support that few get. */
export const support = forms(
  '(stöd|stödet|stödinsats|insats|insatser|hjälp|behandling|särskilt stöd|extra stöd|specialpedagog|elevassistent|resursperson|placerad|placerade|utsatt|utsatta|utredning|utreds|åtgärdsprogram)',
);
