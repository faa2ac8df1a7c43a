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
  { name: "choice", title: "A name that fits several people", words: "who Musk and" },
  { name: "unknown", title: "A name that nobody has", words: "who Isackman Jones" },
  { name: "misuse", title: "Wrong use", words: "timeline Musk since yesterday" },
  { name: "long", title: "A long answer, page by page", words: "timeline Musk", pages: 9 },
];
