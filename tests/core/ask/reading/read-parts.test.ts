import { describe, expect, test } from "vitest";
import { readParts } from "../../../../src/core/ask/reading/read-parts.js";
import type { Person } from "../../../../src/core/model/person.js";
import { createPeopleLookup } from "../../../../src/core/people/people-lookup.js";

const person = (name: string): Person => ({
  id: name,
  name,
  aliases: [],
  appearances: [{ article: 0, person: 0 }],
});
const people = createPeopleLookup([person("Ida Holm"), person("Per Lund")]);

const pasted = (who: string): string =>
  `${who} spent the whole of last year on a plan for the old harbour, which most of the town had given up long ago. Money was found, a builder was hired and the ferrymen were heard for once. Nobody in the town hall wants to say what it cost in the end.`;

describe("a pasted text", () => {
  test.each([
    ["a question of its own", "Who opened the bridge?", "Who opened the bridge?"],
    ["a lead of its own", "Anyway: who opened the bridge, anyone?", "who opened the bridge?"],
    ["a pronoun", "When did she quit?", "When did Ida Holm quit?"],
    ["something in the text", "When did it end?", "Ida Holm. When did it end?"],
  ])("leads up to its question, with %s", (_what, question, asked) => {
    const read = readParts(`${pasted("Ida Holm")} ${question}`, people);
    expect(read).toEqual({ questions: [asked], left: 0, asksNothing: false });
  });

  test("that names nobody leads up to nothing", () => {
    expect(readParts(`${pasted("A mayor")} When did it end?`, people).questions).toEqual([
      "When did it end?",
    ]);
  });

  test("with a question of little words is not taken for one that asks nothing", () => {
    expect(readParts(`${pasted("Ida Holm")} How much is it?`, people).asksNothing).toBe(false);
    expect(readParts(`${pasted("Ida Holm")} Which was it?`, people).asksNothing).toBe(false);
  });

  test("of two people leaves it open who is meant", () => {
    const { questions } = readParts(`${pasted("Ida Holm and Per Lund")} When did he quit?`, people);
    expect(questions).toEqual(["Ida Holm, Per Lund. When did he quit?"]);
  });

  test.each(["", " Thoughts?", " Is this true?", " real or fake?"])("asks nothing%s", (question) => {
    expect(readParts(`${pasted("Ida Holm")}${question}`, people)).toEqual({
      questions: [pasted("Ida Holm")],
      left: 0,
      asksNothing: true,
    });
  });

  test.each(["bridge and toll", "Ida Holm opened the bridge", "Holm quit. Who told her?"])(
    "is another thing than a few words: %s",
    (text) => {
      expect(readParts(text, people)).toEqual({ questions: [text], left: 0, asksNothing: false });
    },
  );
});
