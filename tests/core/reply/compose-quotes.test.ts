import { expect, test } from "vitest";
import type { QuotesAnswer } from "../../../src/core/answer.js";
import { composeReply } from "../../../src/core/reply/compose.js";
import { harbour } from "./harbour.js";
import { renderPlain } from "./render-plain.js";
import { sampleAnswers, sampleGuides } from "./sample-answers.js";

test.each([
  { left: 0, told: false },
  { left: 3, told: true },
])("tells how many quotes are left out: $left", ({ left, told }) => {
  const sample = sampleAnswers.quotes;
  if (sample.kind !== "quotes") throw new Error("no sample of quotes");
  const answer: QuotesAnswer = { ...sample, left };
  expect(renderPlain(composeReply(answer, harbour, sampleGuides)).includes("3 further")).toBe(told);
});
