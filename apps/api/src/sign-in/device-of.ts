/** A browser in plain words: "Firefox", "Android". Undefined for what cannot be told. */
export type Device = { browser?: string; system?: string };

/** Reads what a browser says of itself. Names only: versions say nothing to a person. */
export function deviceOf(userAgent: string): Device {
  const browser = firstOf(browsers, userAgent);
  const system = firstOf(systems, userAgent);
  return { ...(browser === undefined ? {} : { browser }), ...(system === undefined ? {} : { system }) };
}

/** The first that fits: most browsers also call themselves by the names of those below them. */
const browsers: readonly [RegExp, string][] = [
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/\bEdg(A|iOS)?\//, 'Edge'],
  [/\b(OPR|OPiOS)\//, 'Opera'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const systems: readonly [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
];

function firstOf(names: readonly [RegExp, string][], userAgent: string): string | undefined {
  return names.find(([pattern]) => pattern.test(userAgent))?.[1];
}
