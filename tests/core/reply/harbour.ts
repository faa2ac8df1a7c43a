import { createTokeniser } from "../../../src/analysis/text/tokens.js";
import type { DeskContext } from "../../../src/core/desk/context.js";
import { createLookups } from "../../../src/core/desk/lookups.js";
import type { Collection } from "../../../src/core/model/collection.js";
import { createPeopleLookup } from "../../../src/core/people/people-lookup.js";
import { noWordVectors } from "../../../src/core/ports.js";
import { passageDocuments } from "../../../src/index/build-index.js";
import { createArrayIndex } from "../../fakes/array-index.js";
import { type SampleArticle, sampleCollection } from "./sample-collection.js";

/** The desk's tools over a collection that was made by hand. */
export const contextOf = (collection: Collection): DeskContext => {
  const tokenise = createTokeniser(
    new Set(collection.people.flatMap(({ name }) => name.toLowerCase().split(" "))),
  );
  return {
    collection,
    index: createArrayIndex([...passageDocuments(collection, tokenise)]),
    tokenise,
    wordsPerMillion: () => 0,
    vectors: noWordVectors,
    spelling: { near: () => [], isAnyName: () => false },
    people: createPeopleLookup(collection.people),
    lookups: createLookups(collection),
    pace: () => undefined,
  };
};

const budget: SampleArticle = {
  id: "budget",
  title: "Mayor and council split over the budget",
  outlet: "The Harbour Post",
  published: { value: "2025-06-05", precision: "day" },
  url: "https://harbour.example/budget",
  text: [
    "Mayor Ada Reyes rejected the 40-million budget on Tuesday, a day after the council passed it.",
    "“We will not pay twice for one bridge,” Reyes told The Harbour Post. Council leader Tom Birk called her a “bridge too far” and left the hall.",
    "Reyes and Birk had agreed on the ferry in early May.",
  ].join("\n"),
  people: { "Ada Reyes": ["Reyes", "her"], "Tom Birk": ["Birk"] },
  roles: [
    ["Ada Reyes", "Mayor"],
    ["Tom Birk", "Council leader"],
  ],
  speech: [
    {
      source: "Reyes told",
      person: "Ada Reyes",
      content: "“We will not pay twice for one bridge,”",
      carrier: "told The Harbour Post",
    },
  ],
  dates: [
    ["on Tuesday", { value: "2025-06-03", precision: "day", basis: "article-date" }],
    ["early May", { value: "2025-05", precision: "part-of-month", basis: "article-date" }],
  ],
};

const bridge: SampleArticle = {
  id: "bridge-brief",
  title: "The bridge at Harbour",
  published: { value: "2025-07", precision: "month" },
  kind: "brief",
  basedOn: ["two reports by The Harbour Post"],
  text: [
    "The bridge",
    "Ada Reyes, mayor of Harbour since 2021, has opposed the bridge from the start, according to The Harbour Post.",
    "The council would vote again, Birk said. Reyes rejected the budget on 3 June 2025.",
  ].join("\n"),
  headings: ["The bridge"],
  people: { "Ada Reyes": ["Reyes"], "Tom Birk": ["Birk"] },
  roles: [["Ada Reyes", "mayor of Harbour"]],
  speech: [
    {
      source: "Birk said",
      person: "Tom Birk",
      content: "The council would vote again",
      mode: "reported",
    },
  ],
  dates: [
    ["2021", { value: "2021", precision: "year", basis: "stated" }],
    ["on 3 June 2025", { value: "2025-06-03", precision: "day", basis: "stated" }],
  ],
};

const posts: SampleArticle = {
  id: "town-talk",
  outlet: "Town Talk",
  url: "https://town.example/talk",
  text: [
    "The quarrel over the bridge amused the town.",
    "BREAKING: Mayor marries bridge to end dispute — The Onion (@TheOnion) July 5, 2025",
    "Tom Birk stayed silent last summer.",
  ].join("\n"),
  people: { "Tom Birk": [] },
  posts: [
    [
      "BREAKING: Mayor marries bridge to end dispute — The Onion (@TheOnion) July 5, 2025",
      { name: "The Onion", handle: "TheOnion", posted: "2025-07-05", satire: true },
    ],
  ],
  dates: [["last summer", { value: "2024-SU", precision: "season", basis: "neighbour" }]],
};

/** News of an invented town: a report, a brief that leans on it, and an undated page with an embedded post. */
export const harbour = sampleCollection([budget, bridge, posts]);
