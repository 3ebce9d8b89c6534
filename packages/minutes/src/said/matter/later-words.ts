import { fullMonths } from '../day/months.ts';

/**
 * Swedish words for a time when a matter may come up again, as parts of forms: they are put together by the rules that
 * need them.
 */
export const laterWords = {
  /** A meeting of any kind: "möte", "styrelsemötet", "brukarrådet", "APT". */
  meeting:
    '(\\p{L}{0,24}(möte|mötet|möten|mötena|sammanträde|sammanträdet|sammanträden|sammankomst|träff|träffen|råd|rådet|samråd|samrådet|samverkan|samverkansgrupp|ledningsgrupp|styrgrupp|arbetsgrupp|referensgrupp|dagordning|dagordningen|agenda|agendan|kallelse|stämma|stämman|avstämning|konferens|planeringsdag|forum|samling|samlingen|sittning|workshop|nätverk)|gång|gången|tillfälle|tillfället|styrelse|apt|lsg|cesam|fsg|csg|kpr|khr|kfr|au|vecka)',
  /** "nästa", "ett senare": before a meeting. */
  next: '((det |vårt |vår |dess |rådets |gruppens |nämndens |styrelsens |föreningens )?(nästa|nästkommande|kommande|nästföljande|följande|närmast kommande)|ett senare|ett kommande|ett nytt|ett annat|senare|något kommande|någon kommande)',
  month: `(${fullMonths.join('|')})`,
  /** A meeting known by its time or its kind, without "nästa": "novembermötet", "årsmötet", "mötet i april", "mötet den 3 maj". */
  named: `((${fullMonths.join('|')}|höst|vår|sommar|vinter|jan|feb|aug|sept|okt|nov|dec|års|budget|stadge|uppföljnings)(mötet|möte|sammanträdet|träffen|stämman)|(\\p{L}{2,24}s )?(\\p{L}{0,24}(möte|mötet|sammanträde|sammanträdet|träff|träffen|rådet)|apt|lsg|fsg|csg) (i |den |under |på )?(\\d{1,2}(:?e)? )?(${fullMonths.join('|')}))`,
  /** No meeting, but a time: "i höst", "efter sommaren", "i september", "vid ett senare tillfälle". */
  time: `(i höst|i vår|i vinter|till hösten|till våren|under hösten|under våren|till höstterminen|till vårterminen|efter (sommaren|semestern|semestrarna|jul|nyår|årsskiftet|sommaruppehållet|lovet)|nästa (år|termin|vecka|månad|höst|vår)|(i|under|till) (början av |slutet av |mitten av )?(${fullMonths.join('|')})( månad)?|längre fram|senare|framöver|vid (ett )?(senare|annat|lämpligt) (tillfälle|skede)|i ett senare skede)`,
} as const;

/** "nästa möte", "ett senare tillfälle", "novembermötet", "mötet i april". */
export const laterMeeting = `(${laterWords.next} ${laterWords.meeting}|${laterWords.named})`;
