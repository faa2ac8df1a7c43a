import { describe, expect, test } from "vitest";
import { answerForm, createHolds } from "../../../src/cli/question-sets/answer-text.js";

describe("createHolds", () => {
  test.each([
    ["The harbour tolls brought in $4,000.", ["$4000"], true],
    ["It rose by 7%.", ["7 percent"], true],
    ["Anna Harlowe resigned.", ["Anna Harlow"], false],
    ["“The Gull” won.", ["A gull"], true],
    ["Nobody was there.", [""], false],
    [`${"word ".repeat(90)}Harlow`, ["Harlow"], false],
  ])("%s / %j: %s", (text, answers, held) => {
    expect(createHolds(answers)(text)).toBe(held);
  });

  test("the normal form has one blank around it", () => {
    expect(answerForm("  The U.S.’s   Navy ")).toBe(" u s s navy ");
  });
});
