import { type Action, type Hashed, type ReadAction, textHash } from "./action.js";

/** Stretches looked at in one message, and ends tried for each; an answer's first lines hold what was asked. */
const MOST_STRETCHES = 1_000;
const MOST_ENDS = 12;

/** Stretches of a shown line that may be a value: from its start or behind ": " to a separator or its end. */
function* stretchesOf(line: string): Generator<string> {
  yield line;
  const starts = [0, ...[...line.matchAll(/: /g)].map(({ index }) => index + 2)];
  const ends = [...[...line.matchAll(/ · | — |\)/g)].map(({ index }) => index), line.length];
  for (const start of starts) {
    const first = ends.findIndex((end) => end > start);
    if (first >= 0) for (const end of ends.slice(first, first + MOST_ENDS)) yield line.slice(start, end);
  }
}

/**
 * Finds the texts that only their hash was carried of, in what the message shows ("Asked: …"), its markup removed.
 * Returns them by hash.
 */
export const findHashed = (
  hashed: readonly Hashed[],
  shown: readonly string[],
): ReadonlyMap<string, string> => {
  const wanted = new Set(hashed.map(({ hash }) => hash));
  const found = new Map<string, string>();
  let looked = 0;
  for (const line of shown.flatMap((text) => text.split(/\r?\n/)))
    for (const stretch of stretchesOf(line)) {
      if (found.size === wanted.size || looked >= MOST_STRETCHES) return found;
      looked += 1;
      const hash = textHash(stretch);
      if (wanted.has(hash)) found.set(hash, stretch.trim());
    }
  return found;
};

/** Puts found texts into an action; null while one is missing. */
export const completeAction = (
  { action, hashed }: ReadAction,
  found: ReadonlyMap<string, string>,
): Action | null => {
  if (hashed.length === 0) return action;
  const texts: Record<string, string> = {};
  for (const { name, hash } of hashed) {
    const text = found.get(hash);
    if (text === undefined) return null;
    texts[name] = text;
  }
  if (action.kind === "delete") return action;
  const { article } = texts;
  if (action.kind === "context") return { ...action, article: article ?? action.article };
  const { command, given } = action.request;
  return { ...action, request: { command, given: { ...given, ...texts } } };
};
