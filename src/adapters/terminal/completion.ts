/** What the Tab key completes from. */
export interface CompletionSource {
  readonly commandNames: readonly string[];
  peopleStartingWith(letters: string, limit: number): readonly string[];
}

const MOST = 12;

/** The completions of what stands before the cursor, and the part of it that they replace. */
export type Completion = readonly [hits: readonly string[], completed: string];

/**
 * Completes a command's name in the first word, and people's names after it: "who jared isa" and "quotes bannon about
 * mu" find the longest ending that begins a name.
 */
export const completeRequest = (line: string, source: CompletionSource): Completion => {
  const [, before = "", typed = ""] = /^(\s*[/!]?)(.*)$/s.exec(line) ?? [];
  if (!/\s/.test(typed)) {
    const hits = source.commandNames.filter((name) => name.startsWith(typed.toLowerCase()));
    return [hits.map((name) => `${before}${name} `), line];
  }
  const starts = [...typed.matchAll(/(?<=\s)\S/g)].map(({ index }) => index);
  for (const start of starts) {
    const letters = typed.slice(start);
    const hits = source.peopleStartingWith(letters, MOST);
    if (hits.length > 0) return [hits, letters];
  }
  return [[], typed];
};
