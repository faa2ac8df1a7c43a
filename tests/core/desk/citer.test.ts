import { describe, expect, test } from "vitest";
import { createCiter } from "../../../src/core/desk/citer.js";
import { analysedContext, plainArticle } from "../../fakes/analysed-archive.js";

/** `voice, speaker` of every sentence of a text. */
const voices = async (text: string): Promise<readonly string[]> => {
  const context = await analysedContext([plainArticle("only", text)]);
  const citer = createCiter(context);
  return context.lookups.article(0).analysis.sentences.map((_, at) => {
    const { voice, attribution } = citer.cite({ article: 0, from: at, to: at });
    return attribution === null ? voice : `${voice}, ${attribution.speaker}`;
  });
};

describe("createCiter tells whose voice a sentence is", () => {
  test.each([
    [
      "a slogan in marks is the writer's",
      "The march was held in “the spirit of the harbour” on Monday.",
      ["article"],
    ],
    [
      "a longer quotation is somebody's",
      "The crowd held up “we will never give up our old ferry” on Monday.",
      ["direct"],
    ],
    ["a sentence that is all quotation is somebody's", "“We lost the ferry.”", ["direct"]],
    [
      "a sentence within a quotation is not the writer's",
      "The letter went on. “The ferry is old and slow. It sank in May. We want it back.”",
      ["article", "direct", "direct", "direct"],
    ],
    [
      "what a person is said to have said stays theirs when an account passes it on",
      "Ana Lindqvist said Olof Berg had “lost the harbour,” another account said.",
      ["direct, Ana Lindqvist"],
    ],
    [
      "what somebody said they believed is theirs",
      "After talks with Olof Berg, Ana Lindqvist said he believed the ferry was lost.",
      ["reported, Ana Lindqvist"],
    ],
    [
      "what one is reported to have said of an unknown one is that one's report",
      "Ana Lindqvist and Olof Berg met Per Ode and Nils Lund.\n\nA clerk said he claimed the ferry was lost.",
      ["article", "reported, A clerk"],
    ],
    [
      "a pronoun beside a quotation is not the one whom the quotation names",
      "The vote was close.\n\n“Olof Berg lost it. Not even Berg is above the law,” he said.",
      ["article", "direct", "direct"],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await voices(text)).toEqual(expected);
  });
});
