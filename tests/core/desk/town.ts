import { contextOf } from "../reply/harbour.js";
import { type SampleArticle, sampleCollection } from "../reply/sample-collection.js";

const articles: readonly SampleArticle[] = [
  {
    id: "election",
    title: "Reyes wins the mayor's office",
    outlet: "The Harbour Post",
    published: { value: "2021-05-03", precision: "day" },
    text: [
      "Ada Reyes, a former ferry captain, was elected mayor of Harbour on Sunday with 54 percent of the vote.",
      "She beat Tom Birk, the council leader, who had held the office for twelve years and hoped for another term.",
      "“This town has waited long enough for a fair ferry,” Reyes told The Harbour Post.",
      "Ada Reyes and Tom Birk shook hands on the pier after the count was over.",
    ].join("\n"),
    people: { "Ada Reyes": ["Reyes", "She"], "Tom Birk": ["Birk"] },
    roles: [
      ["Ada Reyes", "former ferry captain"],
      ["Ada Reyes", "mayor of Harbour"],
      ["Tom Birk", "council leader"],
    ],
    speech: [
      {
        source: "Reyes told",
        person: "Ada Reyes",
        content: "“This town has waited long enough for a fair ferry,”",
        carrier: "told The Harbour Post",
      },
    ],
    dates: [["on Sunday", { value: "2021-05-02", precision: "day", basis: "article-date" }]],
  },
  {
    id: "bridge",
    title: "Harbour bridge stays shut",
    outlet: "Coast Radio News",
    published: { value: "2025-06", precision: "month" },
    text: [
      "Mayor Ada Reyes shut the harbour bridge for 18 months after cracks were found in two of its pillars.",
      "Council leader Tom Birk called the decision by Mayor Ada Reyes a gift to the ferry company.",
      "Reyes-backed ferries carry most of the traffic across the harbour these days.",
      "The bridge was built in 1931.",
    ].join("\n"),
    people: { "Ada Reyes": ["Reyes"], "Tom Birk": ["Birk"] },
    roles: [
      ["Ada Reyes", "Mayor"],
      ["Tom Birk", "Council leader"],
    ],
    dates: [["in 1931", { value: "1931", precision: "year", basis: "stated" }]],
  },
  {
    id: "digest",
    title: "Bridge talk",
    outlet: "Inland Digest",
    text: [
      "According to Coast Radio News, the harbour bridge in the town of Harbour will stay shut until next year.",
      "Ada Reyes has not answered questions about the bridge, according to Coast Radio News.",
      "Mayor weds bridge, says Otto Blank — The Onion (@TheOnion) July 5, 2025",
    ].join("\n"),
    people: { "Ada Reyes": ["Reyes"], "Otto Blank": [] },
    posts: [
      [
        "Mayor weds bridge, says Otto Blank — The Onion (@TheOnion) July 5, 2025",
        { name: "The Onion", handle: "TheOnion", posted: "2025-07-05", satire: true },
      ],
    ],
  },
  {
    id: "joke",
    title: "Area mayor is a bridge",
    outlet: "The Onion",
    kind: "satire",
    text: "Ada Reyes, a load-bearing mayor, admitted on Monday that she has been a bridge all along.",
    people: { "Ada Reyes": ["Reyes"] },
    roles: [["Ada Reyes", "load-bearing mayor"]],
  },
  {
    id: "stranger",
    text: "Nadia Reyes, a painter from another coast, opened a show of forty harbour pictures in the old mill.",
    people: { "Nadia Reyes": [] },
    roles: [["Nadia Reyes", "painter from another coast"]],
  },
];

/** The desk over news of an invented town: reports, a digest that leans on one of them, satire, and a namesake. */
export const town = contextOf(sampleCollection(articles));

/** The desk without any article. */
export const nowhere = contextOf(sampleCollection([]));
