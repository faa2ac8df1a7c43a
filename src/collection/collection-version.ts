import { createHash } from "node:crypto";
import type { Article } from "../core/model/article.js";
import type { RosterEntry } from "../core/model/person.js";
import { eachPaced, type Pace } from "../core/pace.js";

const DIGITS = 12;

/** What a version says something about. */
export interface VersionedParts {
  readonly articles: readonly Article[];
  readonly roster: readonly RosterEntry[];
}

/**
 * Twelve hexadecimal digits over ids, metadata, texts and roster, in their order: the same content, the same version.
 * Pauses between articles.
 */
export const collectionVersion = async (
  { articles, roster }: VersionedParts,
  pace: Pace,
): Promise<string> => {
  const hash = createHash("sha256");
  // The length of each part stands before it, so that no two lists of parts read alike.
  const add = (part: string): void => {
    hash.update(`${part.length}:`).update(part);
  };
  await eachPaced(articles, pace, (article) => {
    const { id, title, outlet, author, published, url, kind, basedOn, licence, text } = article;
    add(JSON.stringify([id, title, outlet, author, published?.value, url, kind, basedOn, licence]));
    add(text);
  });
  add(JSON.stringify(roster.map(({ name, aliases }) => [name, aliases])));
  return hash.digest("hex").slice(0, DIGITS);
};
