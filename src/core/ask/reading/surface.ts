import type { DeskContext } from "../../desk/context.js";
import type { Token } from "../../ports.js";

/** Passages in which a spelling is looked for. */
const LOOKED_AT = 12;

/** The texts of the passages that hold a word, best first; with near spellings of it where it is unknown. */
export const passagesWith = async (
  context: DeskContext,
  stems: readonly string[],
  fuzzy = false,
): Promise<readonly string[]> => {
  const terms = stems.map((stem) => ({ stem, boost: 1, fuzzy }));
  const found = await context.index.search(terms, LOOKED_AT);
  return found.flatMap(({ passage }) => {
    const place = context.collection.passages[passage];
    return place === undefined
      ? []
      : [context.lookups.article(place.article).text.slice(place.start, place.end)];
  });
};

const startsAt = (tokens: readonly Token[], at: number, wanted: readonly Token[]): boolean =>
  wanted.every(({ stem }, next) => tokens[at + next]?.stem === stem);

/**
 * Words as an article writes them, looked for one behind the other; the same form before another one of the same
 * word. Null where no passage has them so.
 */
export const surfaceOf = async (context: DeskContext, words: string): Promise<string | null> => {
  const wanted = context.tokenise(words);
  let other: string | null = null;
  for (const text of await passagesWith(
    context,
    wanted.map(({ stem }) => stem),
  )) {
    const tokens = context.tokenise(text);
    for (let at = 0; at + wanted.length <= tokens.length; at += 1) {
      if (!startsAt(tokens, at, wanted)) continue;
      const surface = text.slice(tokens[at]?.start, tokens[at + wanted.length - 1]?.end);
      if (surface.toLowerCase() === words) return surface;
      other ??= surface;
    }
  }
  return other;
};
