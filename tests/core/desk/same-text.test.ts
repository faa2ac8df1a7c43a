import { describe, expect, test } from "vitest";
import { isSameText } from "../../../src/core/desk/same-text.js";

const report =
  "The harbour bridge was shut on Monday after cracks were found in two of its old stone pillars.";

describe("isSameText", () => {
  test.each([
    { name: "the same words", other: report, same: true },
    { name: "a dateline and another last line", other: `HARBOUR, June 2 — ${report} Read on.`, same: true },
    { name: "a cut version", other: report.slice(0, 60), same: true },
    {
      name: "the same news in other words",
      other: "Two old stone pillars of the harbour bridge have cracks, so the mayor shut it on Monday.",
      same: false,
    },
    { name: "nothing", other: "", same: false },
  ])("a report and $name: $same", ({ other, same }) => {
    expect(isSameText(report, other)).toBe(same);
    expect(isSameText(other, report)).toBe(same);
  });
});
