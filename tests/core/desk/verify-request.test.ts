import { expect, test } from "vitest";
import { verifyRequest } from "../../../src/core/desk/verify-request.js";

test.each([
  ["He said “we built it for the ferrymen of old” and left.", "verify we built it for the ferrymen of old"],
  ["Holm opened the bridge on Tuesday. It rained.", "verify Holm opened the bridge on Tuesday."],
  ["too short to tell", null],
  [
    "A sentence so long that no button of any platform could ever hold all of its many words at once.",
    "verify A sentence so long that no button of any platform could ever hold all of its",
  ],
])("%s", (text, request) => {
  expect(verifyRequest(text, text)).toBe(request);
});

test("asks for nothing that was not typed", () => {
  expect(verifyRequest("Ida Holm opened the old bridge", "#IdaHolm opened the old bridge")).toBeNull();
});
