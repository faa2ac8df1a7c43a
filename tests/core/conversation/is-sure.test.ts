import { expect, test } from "vitest";
import { isSure } from "../../../src/core/conversation/is-sure.js";
import { sampleAnswers } from "../reply/sample-answers.js";

test("only an answer that answers everything is given unasked", () => {
  const { parts } = sampleAnswers;
  if (parts.kind !== "parts") throw new Error("no sample of parts");
  expect(isSure(sampleAnswers.ask)).toBe(true);
  expect(isSure(parts)).toBe(false);
  expect(isSure({ ...parts, parts: parts.parts.filter(({ answered }) => answered) })).toBe(true);
  expect(isSure(sampleAnswers["abstention, not answered"])).toBe(false);
});
