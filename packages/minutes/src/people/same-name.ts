/** Whether two names in small letters may be one person's: the same, or one is the other's first name. */
export function isSameName(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one === other || isFirstOf(one, other));
}

/** Whether one is the first name of the other. */
export function isFirstOf(name: string, whole: string): boolean {
  return name !== '' && whole !== '' && (whole.startsWith(`${name} `) || name.startsWith(`${whole} `));
}
