import { describe, expect, test } from "vitest";
import type { NamedPerson } from "../../../../src/core/ask/reading/named-people.js";
import { relationOf } from "../../../../src/core/ask/reading/relation.js";
import type { Token } from "../../../../src/core/ports.js";

const FUNCTION_WORDS = /^(?:did|does|has|who|why|what|when|the|to|was|by|of)$/;

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/\p{L}+/gu)]
    .map(({ 0: raw, index }) => {
      const word = raw.toLowerCase();
      return { start: index, end: index + raw.length, word, stem: word };
    })
    .filter(({ word }) => !FUNCTION_WORDS.test(word));

const named = (name: string): NamedPerson => ({
  person: { id: name.toLowerCase(), name, aliases: [], appearances: [] },
  written: name,
  corrected: false,
  stems: [name.toLowerCase()],
});

const read = (text: string) =>
  relationOf(
    text,
    tokensOf(text),
    [named("Birk"), named("Reyes")].filter(({ written }) => text.includes(written)),
  );

describe("relationOf", () => {
  test.each([
    ["Why did Reyes nominate Birk?", { subject: "reyes", object: "birk", verbs: ["nominate"] }],
    ["What has Reyes said about Birk", { subject: "reyes", object: "birk", verbs: ["said", "about"] }],
    ["When did Birk resign from the council?", { subject: "birk", object: null, verbs: ["resign", "from"] }],
    ["Who nominated Birk?", { subject: null, object: "birk", verbs: ["nominated"] }],
  ])("%s", (text, relation) => {
    expect(read(text)).toEqual(relation);
  });

  test.each(["Who was Birk?", "What is the harbour toll?", "When was Reyes elected?"])(
    "%s has none",
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
