import { expect, test } from "vitest";
import { NOTICES, noticeText } from "../../../src/core/conversation/notices.js";

test("a notice is filled with numbers and ids only, and is no longer than a short message", () => {
  expect(noticeText({ kind: "wait", seconds: 12 })).toMatchInlineSnapshot(
    `"Too many requests at once: please wait 12 s."`,
  );
  expect(noticeText({ kind: "failed", id: "r1" })).toMatchInlineSnapshot(
    `"Something went wrong, and nothing was answered. Please try again; for the operator: request r1."`,
  );
  for (const words of Object.values(NOTICES)) expect(words.length).toBeLessThan(150);
});
