import type { Choice } from "../../core/answer.js";
import type { Collection } from "../../core/model/collection.js";

/** A request of the gallery. `pages`: how many pages of the answer are shown at most, usually one. */
export interface GalleryRequest {
  readonly name: string;
  readonly title: string;
  /** What somebody would type. */
  readonly words: string;
  readonly pages?: number;
}

/** One request of each kind of answer that the collection in `corpus/` can give. */
export const GALLERY: readonly GalleryRequest[] = [
  { name: "ask", title: "A question with an answer", words: "Why did Trump pull Isaacman's nomination?" },
  {
    name: "parts",
    title: "Two questions at once",
    words: "who is Sergio Gor and what did he tell trump",
  },
  { name: "who", title: "A person", words: "who Vance" },
  { name: "timeline", title: "A timeline", words: "timeline isaacman" },
  { name: "abstention", title: "A question without an answer", words: "What did Vance say about Ukraine?" },
  { name: "quotes", title: "One person's words", words: "quotes Bannon about Musk" },
  { name: "compare", title: "Sources side by side", words: "compare America Party" },
  {
    name: "exact",
    title: "Words that were said",
    words: "verify We have to kind of win with the whole movement together",
  },
  {
    name: "altered",
    title: "Words that were altered",
    words: "verify We have to win with the whole party together",
  },
  {
    name: "not-found",
    title: "Words that nobody said",
    words: "verify I will run for governor of Ohio next spring",
  },
  { name: "sources", title: "Sources", words: "sources Isaacman" },
  { name: "help", title: "Help", words: "help" },
  { name: "about", title: "About", words: "about" },
  { name: "unknown", title: "A name that nobody has", words: "who Isackman Jones" },
  { name: "misuse", title: "Wrong use", words: "timeline Musk since yesterday" },
  { name: "long", title: "A long answer, page by page", words: "timeline Musk", pages: 9 },
];

/** The words of the request below. */
export const CHOICE_WORDS = "who J";

/**
 * An answer that the collection in `corpus/` has no occasion for, because no two of its people share a name: whom of
 * those with the initial "J" somebody means.
 */
export const choiceAmong = ({ people, version, articles }: Collection): Choice => ({
  kind: "choice",
  command: "who",
  asked: "J",
  name: "J",
  options: people
    .map(({ name }) => name)
    .filter((name) => name.startsWith("J"))
    .slice(0, 5),
  readAs: [],
  quotes: [],
  citations: [],
  scope: {
    version,
    articles: articles.length,
    searched: articles.length,
    source: null,
    since: null,
    until: null,
  },
});
