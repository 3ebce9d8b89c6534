/** What the columns of a table of tasks or matters are called. */
export const matterColumns = {
  who: /^(?:ansvarig\s*[/,+&]\s*(?:klart|datum|när|tid|deadline)|vem\s*[/,+&]\s*när|vem\s+ansvarar\??|riskägare|resurs|ansvarig|ansvariga|ansvar|ansv\.?|vem|vem gör|ägare|utförare|utförs av|namn|vem\?|åtgärd av|åtgärdas av|(?:åtgärds|uppgifts|huvud|aktivitets)ansvarig|genomförs av|handläggs av|ansvarig person|ansvarig part|handläggare|initialer)$/iu,
  task: /^(?:vad|motåtgärd|motåtgärder|riskåtgärd|föreslagen åtgärd|nästa steg|todo|att-göra|hantering|uppgift|uppgifter|aktivitet|åtgärd|åtgärder|att göra|uppdrag|del|punkt|ärende|beskrivning|moment|sak|text|vad\?|vad ska göras\??|fråga|beslut\/åtgärd|åtgärd\/beslut|aktivitet\/åtgärd|insats)$/iu,
  due: /^(?:klar senast|ska vara klart|klar till|slutdag|förfaller|klart|klar|när|datum|deadline|senast|klart senast|klart när\??|när klart\??|färdigt|tid|till när|slutdatum|när\?|klardatum|klart datum|senast klar|senast klart|tidpunkt|tidplan)$/iu,
  state: /^(?:läge|status|kommentar)$/iu,
  decision: /^(?:fattade\s+)?beslut(?:et)?$/iu,
};

/** Columns that say what a row is about: beside "Beslut" nobody does what stands in them. */
const topic =
  /^(?:ärende|ärenden|punkt|fråga|sak|text|beskrivning|del|rubrik|ämne|diskussion|bakgrund|nr|§)$/iu;
const others = /^(?:§|nr|nummer|#|rubrik|ämne|ärenden|diskussion|anteckning|anteckningar|prio|prioritet)$/iu;

/** Whether what is to be done stands in the column, rather than what the row is about. */
export function isTopicColumn(words: string): boolean {
  return topic.test(words);
}

/** Whether a table's row is the head of a table of matters, decisions or tasks: "Ärende | Beslut | Ansvarig". */
export function isMatterHead(line: string): boolean {
  const cells = line
    .slice(0, 300)
    .split(/\t|\|| {3,}/)
    .map((cell) => cell.replaceAll(/^['*_\s]+|['*_:\s]+$/g, ''))
    .filter((cell) => cell !== '');
  const { who, task, due, state, decision } = matterColumns;
  const isHead = (cell: string) =>
    [who, task, due, state, decision, others].some((pattern) => pattern.test(cell));
  return (
    cells.length > 1 &&
    cells.every(isHead) &&
    cells.some((cell) => decision.test(cell) || (task.test(cell) && !/^del$/iu.test(cell)))
  );
}
