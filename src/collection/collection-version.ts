import { createHash } from "node:crypto";
import type { Article } from "../core/model/article.js";
import type { RosterEntry } from "../core/model/person.js";

const DIGITS = 12;

/** Twelve hexadecimal digits over ids, metadata, texts and roster, in their order: the same content, the same version. */
export const collectionVersion = (articles: readonly Article[], roster: readonly RosterEntry[]): string => {
  const hash = createHash("sha256");
  // The length of each part stands before it, so that no two lists of parts read alike.
  const add = (part: string): void => {
    hash.update(`${part.length}:`).update(part);
  };
  for (const { id, title, outlet, author, published, url, kind, basedOn, licence, text } of articles) {
    add(JSON.stringify([id, title, outlet, author, published?.value, url, kind, basedOn, licence]));
    add(text);
  }
  add(JSON.stringify(roster.map(({ name, aliases }) => [name, aliases])));
  return hash.digest("hex").slice(0, DIGITS);
};
