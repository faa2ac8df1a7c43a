import type { ArticleMetadata } from "./model/article.js";

/** Reviewed list of satire outlets, by name or handle, in lower case without spaces. Kept short on purpose. */
const SATIRE_OUTLETS: ReadonlySet<string> = new Set([
  "reductress",
  "theonion",
  "onion",
  "babylonbee",
  "thebabylonbee",
  "clickhole",
  "thehardtimes",
  "newsthump",
  "thedailymash",
  "thebeaverton",
  "beaverton",
  "waterfordwhispersnews",
  "thebetootaadvocate",
  "betootaadvocate",
  "theborowitzreport",
  "duffelblog",
  "thechaser",
  "derpostillon",
  "legorafi",
]);

/** True for the name or handle of a satire outlet: "The Onion", "@TheOnion", "Reductress". */
export const isSatireOutlet = (nameOrHandle: string): boolean =>
  SATIRE_OUTLETS.has(nameOrHandle.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));

/** True for an article that says it is satire, or whose outlet is on the reviewed list. */
export const isSatireArticle = (article: Pick<ArticleMetadata, "kind" | "outlet">): boolean =>
  article.kind === "satire" || (article.outlet !== null && isSatireOutlet(article.outlet));
