import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createWordFrequencies } from "../../../../src/analysis/text/word-frequencies.js";
import { plainQuestion } from "../../../../src/core/ask/reading/chat-text.js";
import { ENGLISH, LANGUAGE_NAMES, languageOf } from "../../../../src/core/ask/reading/language.js";

const wordsPerMillion = createWordFrequencies();
const read = (text: string): string => languageOf(plainQuestion(text), (word) => wordsPerMillion(word) > 0);

/** Short questions, as somebody would type them in a channel: language, tab, text. */
const listed = readFileSync(join(import.meta.dirname, "languages.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.split("\t"))
  .map(([language = "", text = ""]) => ({ language, text }));

describe("languageOf", () => {
  const english = listed.filter(({ language }) => language === ENGLISH);
  const foreign = listed.filter(({ language }) => language !== ENGLISH);

  test("there are enough questions to tell", () => {
    expect(english.length).toBeGreaterThanOrEqual(100);
    expect(foreign.length).toBeGreaterThanOrEqual(100);
  });

  test("takes no English question for another language, whatever names it holds", () => {
    expect(english.filter(({ text }) => read(text) !== ENGLISH)).toEqual([]);
  });

  test("sees nearly every other language, and seldom names the wrong one", () => {
    const missed = foreign.filter(({ text }) => read(text) === ENGLISH);
    const wrong = foreign.filter(
      ({ language, text }) => ![language, ENGLISH, "another language"].includes(read(text)),
    );
    expect(missed.length).toBeLessThanOrEqual(0.03 * foreign.length);
    expect(wrong).toEqual([]);
  });

  test("names only languages that a reply may name", () => {
    expect(listed.every(({ text }) => LANGUAGE_NAMES.has(read(text)))).toBe(true);
  });
});
