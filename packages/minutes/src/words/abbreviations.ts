/** Words that are written with a full stop and go on: no sentence ends after them. Without spaces, small letters. */
export const goingOn: ReadonlySet<string> = new Set([
  ...['kl', 't.ex', 'tex', 'ex', 'bl.a', 'bla', 'dnr', 'd.nr', 'nr', 'ca', 'c:a', 'resp', 's.k', 'sk', 'd.v.s', 'dvs', 'd.ä', 'd.y'],
  ...['p.g.a', 'pga', 'f.d', 'fd', 'fr.o.m', 'from', 't.o.m', 'tom', 'inkl', 'exkl', 'ev', 'jfr', 'jmf', 'tel', 'enl', 'ang', 'avd'],
  ...['ordf', 'sekr', 'v.ordf', 'vice', 'dr', 'prof', 'doc', 'm.h.t', 'mht', 'm.a.o', 'mao', 'f.n', 'fn', 'f.ö', 'i.o.m', 'iom', 'o'],
  ...['tfn', 'mob', 'sid', 'kap', 'st', 'bil', 'fig', 'tab', 'min', 'max', 'gm', 'hr', 'fr', 'fru', 'mfl', 'a', 'p', 't', 'bl', 's'],
  ...['jan', 'feb', 'aug', 'sept', 'sep', 'okt', 'nov', 'dec', 'mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön', 'st.f', 'u.p.a', 'tf', 't.f'],
]);

/** Words with a full stop that may also be the last of a sentence: it ends when the next begins with a capital. */
export const perhapsLast: ReadonlySet<string> = new Set([
  ...['m.m', 'mm', 'm.fl', 'mfl', 'o.s.v', 'osv', 'etc', 'e.d', 'e.dyl', 'o.d', 'o.dyl', 'dyl', 'd', 'kr', 'tkr', 'mkr', 'milj', 'mdr'],
  ...['st', 'v', 'kvm', 'm', 'fl', 'f.k', 'f.kr', 'e.kr', 'el.dyl', 'forts', 'vx', 'ank', 'o.likn'],
]);
