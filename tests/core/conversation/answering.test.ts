import { describe, expect, test } from "vitest";
import { commands } from "../../../commands/index.js";
import { createAnswering, type Trouble } from "../../../src/core/conversation/answering.js";
import { createWordingCheck } from "../../../src/core/reply/check-wording.js";
import { plainLine, type Reply } from "../../../src/core/reply/reply.js";
import { town } from "../desk/town.js";

const make = (archive = town) => {
  const troubles: Trouble[] = [];
  const answering = createAnswering({
    archive,
    commands,
    report: (trouble) => void troubles.push(trouble),
    newId: () => "r1",
  });
  return { answering, troubles };
};
const notesOf = ({ blocks }: Reply): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "note" ? [plainLine(block.line)] : []));

describe("createAnswering", () => {
  test("answers a request in words", async () => {
    const { answering, troubles } = make();
    const answered = await answering.answer(answering.parse("who Tom Birk"));
    expect(answered).toMatchObject({ kind: "reply", answer: { kind: "who" } });
    expect(troubles).toEqual([]);
  });

  test.each([
    ["follow-up", "read as a follow-up: Tom Birk"],
    ["previous-message", "the message above was read as the question"],
  ] as const)("says first how a message was read: %s", async (how, note) => {
    const { answering } = make();
    const answered = await answering.answer(answering.parse("who Tom Birk"), how);
    if (answered.kind !== "reply") throw new Error("no reply");
    expect(notesOf(answered.reply)[0]).toBe(note);
    expect(createWordingCheck(town.collection)(note, answered.answer)).toEqual([]);
  });

  test("turns an error into an id and reports it without the asker's words", async () => {
    const error = new Error("the index is gone");
    const search = () => Promise.reject(error);
    const { answering, troubles } = make({ ...town, index: { search, documentFrequencies: search } });
    expect(await answering.answer(answering.parse("Why was the bridge shut?"))).toEqual({
      kind: "failed",
      id: "r1",
    });
    expect(troubles).toEqual([{ kind: "failed", id: "r1", command: "ask", error }]);
  });

  test("shows the paragraph around a quote", async () => {
    const { answering } = make();
    const [article] = town.collection.articles;
    const sentence = article!.analysis.sentences[1]!;
    const answered = await answering.context({ article: article!.id, ...sentence });
    if (answered?.kind !== "reply") throw new Error("no reply");
    expect(answered.answer.kind).toBe("context");
    const shown = answered.answer.quotes.map(({ quote }) => quote.text).join("\n");
    expect(shown).toContain(article!.text.slice(sentence.start, sentence.end));
    expect(shown.length).toBeGreaterThan(sentence.end - sentence.start);
  });

  test.each([
    ["an article that is gone", { article: "nowhere", start: 0, end: 10 }],
    ["a place that is no sentence", { article: "bridge", start: 3, end: 10 }],
    ["a place beyond the text", { article: "bridge", start: 90_000, end: 90_010 }],
  ])("has no context for %s", async (_, place) => {
    expect(await make().answering.context(place)).toBeNull();
  });
});
