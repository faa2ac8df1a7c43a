import { describe, expect, test } from "vitest";
import type { Misuse } from "../../../src/core/answer.js";
import { defineCommand, dispatch } from "../../../src/core/command.js";
import { fakeDesk } from "../../fakes/fake-desk.js";

const sample = defineCommand({
  name: "timeline",
  summary: "For this test",
  options: {
    topic: { type: "text", description: "What", required: true, maxLength: 10 },
    since: { type: "date", description: "From" },
    until: { type: "date", description: "To" },
    order: { type: "choice", description: "Order", choices: ["oldest-first", "newest-first"] },
    limit: { type: "integer", description: "How many", min: 1, max: 25 },
  },
  run: (desk, { topic, ...options }) => desk.timeline(topic, options),
});

describe("defineCommand", () => {
  test("hands checked and typed arguments to the desk", async () => {
    const desk = fakeDesk();
    await dispatch(desk, {
      command: sample,
      given: { topic: " musk ", since: "2025-06", order: "Newest first", limit: "3" },
    });
    expect(desk.asked).toEqual([["timeline", "musk", { since: "2025-06", order: "newest-first", limit: 3 }]]);
  });

  test.each([
    { since: "2025", until: "2025" },
    { since: "2025-06-02", until: "2025" },
    { since: "2025", until: "2025-01-01" },
  ])("takes %j for a time", (time) => {
    expect(sample.check({ topic: "x", ...time })).toBeNull();
  });

  test.each([
    [{}, { code: "missing", option: "topic" }],
    [{ topic: " " }, { code: "missing", option: "topic" }],
    [{ topic: "12345678901" }, { code: "too-long", option: "topic", max: 10, length: 11 }],
    [
      { topic: "x", since: "June" },
      { code: "not-a-date", option: "since", value: "June" },
    ],
    [
      { topic: "x", since: "2025-13" },
      { code: "not-a-date", option: "since", value: "2025-13" },
    ],
    [
      { topic: "x", since: "2025-02-30" },
      { code: "not-a-date", option: "since", value: "2025-02-30" },
    ],
    [
      { topic: "x", since: "0000" },
      { code: "not-a-date", option: "since", value: "0000" },
    ],
    [
      { topic: "x", since: "2025-12", until: "2025-01" },
      { code: "reversed", option: "since", value: "2025-12", until: "2025-01" },
    ],
    [
      { topic: "x", since: "2025-06-02", until: "2024" },
      { code: "reversed", option: "since", value: "2025-06-02", until: "2024" },
    ],
    [
      { topic: "x", order: "up" },
      { code: "not-a-choice", option: "order", value: "up", choices: ["oldest-first", "newest-first"] },
    ],
    [
      { topic: "x", limit: "26" },
      { code: "not-a-number", option: "limit", value: "26" },
    ],
    [
      { topic: "x", limit: "two" },
      { code: "not-a-number", option: "limit", value: "two" },
    ],
    [
      { topic: "x", constructor: "y" },
      { code: "unknown-option", option: "constructor" },
    ],
  ])("answers %j with what is wrong", async (given, problem) => {
    const answer = (await dispatch(fakeDesk(), { command: sample, given })) as Misuse;
    expect(answer.kind).toBe("misuse");
    expect(answer.problem).toEqual(problem);
    expect(answer.scope.version).toBe("fa4e00");
  });
});
