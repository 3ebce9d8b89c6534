const form =
  /^(?!(?:Klart?|Senast|Deadline|Datum|Status|När|Tid|Nästa)(?!\p{L}))(?<who>\p{Lu}[\p{L}.-]{0,20}(?:(?:\s|,\s|\soch\s|\s?[+&]\s?)\p{Lu}[\p{L}.-]{0,20}){0,3})\s+[/|–]\s+(?:senast\s+|till\s+|klart?\s+)?(?:nästa\s+\p{L}{3,20}|snarast|omgående|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}|\d{1,2}\s\p{L}{3,9}|v\.?\s?\d{1,2}|vecka\s\d{1,2})\.?$/u;

/** Whether words are only who and when: "Nora / nästa möte", "Bo – v. 35". */
export function isNameAndDay(words: string): boolean {
  return whoOf(words) !== undefined;
}

/** The name in such words. */
export function whoOf(words: string): string | undefined {
  return words.length > 120 ? undefined : form.exec(words)?.groups?.['who'];
}
