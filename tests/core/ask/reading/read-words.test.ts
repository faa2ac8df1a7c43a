import { beforeAll, describe, expect, test } from "vitest";
import { understand } from "../../../../src/core/ask/reading/question.js";
import type { DeskContext } from "../../../../src/core/desk/context.js";
import { analysedContext, plainArticle } from "../../../fakes/analysed-archive.js";

const articles = [
  plainArticle(
    "bridge",
    "Mayor Ida Holm opened the Long Harbour Bridge on 3 June 2025.\n\nThe nomination of Per Lund as harbour commissioner led to a quarrel with Holm, the government said.\n\nVice President Ann Falk praised the Starfleck company for its tunes.",
  ),
];

describe("the words of a question", () => {
  let context: DeskContext;
  beforeAll(async () => {
    context = await analysedContext(articles);
  });

  const read = async (text: string) => {
    const question = await understand(context, text);
    return { text: question.text, readings: question.readings };
  };

  test.each([
    ["who got the nominaton", "who got the nomination", "nominaton", "nomination"],
    ["what did the goverment say", "what did the government say", "goverment", "government"],
    ["#longharbourbridge", "Long Harbour Bridge", "longharbourbridge", "Long Harbour Bridge"],
    ["why is Holm mad at Lund", "why is Holm quarrel at Lund", "mad", "quarrel"],
    ["who is the vp", "who is the Vice President", "vp", "Vice President"],
    ["what does starflek do", "what does Starfleck do", "starflek", "Starfleck"],
  ])("%s is read as the articles write it", async (typed, text, ...reading) => {
    const [written, shown] = reading;
    expect(await read(typed)).toEqual({ text, readings: [{ written, shown }] });
  });

  test.each([
    ["a real English word that no article has", "did Holm frown at the nominee"],
    ["a name that no article has", "what did Johnston tell Thune"],
    ["a name that looks like a word of an article", "what did thune say"],
    ["a word that nothing is near to", "did Holm frobnicate"],
    ["numbers", "what happened in 1987b"],
  ])("%s stays as it is", async (_what, typed) => {
    expect(await read(typed)).toEqual({ text: typed, readings: [] });
  });

  test("a text of unknown words is not misspelt but of another kind", async () => {
    const typed = "nominaton goverment qwert zuiop asdfg";
    expect(await read(typed)).toEqual({ text: typed, readings: [] });
  });
});
