import { describe, expect, test } from "vitest";
import { isCaption } from "../../../src/analysis/text/captions.js";

describe("isCaption", () => {
  test.each([
    "Photos: Storm over the harbour Boats lie on the shore on Monday. Hide Caption 1 of 26",
    "JUST WATCHED The mayor on the ferry strike Replay More Videos ... MUST WATCH The mayor on the ferry strike 01:33",
    "Video Ad Feedback 02:49 - Source: CRN Mayor speaks",
    "Mayor gives testimony on the bridge 02:49",
    "Workers look at a pillar of the bridge on July 8. Ann Example/Getty Images",
    "The pier, which the storm tore down. (Ben Sample/CRN)",
    "The old mayor leaves court on March 3, 1965. AP",
    "READ THE FULL STORY HERE: Bridge stays shut",
    "Who won the vote?:Every seat, including the harbour's",
    "A ROUGH SEA:Ferry owner steps down",
    "— Ann Example, The Harbour Post",
    "New Harbour CRN —",
    "8:42 a.m. ET, June 5, 2025",
    "Updated 5:02 PM EDT",
    "Contributing: Ann Example and Ben Sample",
    "Reach Ann Example at @annexample",
    "Check your local forecast here>>>",
  ])("takes %j for something beside the article", (line) => {
    expect(isCaption(line)).toBe(true);
  });

  test.each([
    "The mayor said the bridge would open again.",
    "The ferry leaves at 8:30",
    "She finished the swim across the harbour in 10:32",
    "The mayor said this: The bridge stays shut.",
    "He wrote: “Never again”",
    "“The bridge is safe,” the mayor told reporters, and/or so they wrote",
    "Photos show cracks in two of the pillars of the bridge.",
    "At 8:42 a.m. the ferry left without its captain.",
    "The vote — a close one — went to the mayor.",
    "",
  ])("takes %j for a sentence of the article", (line) => {
    expect(isCaption(line)).toBe(false);
  });

  test("reads a very long line at once", () => {
    expect(isCaption(`${"Ann Example, ".repeat(100_000)}/`)).toBe(false);
    expect(isCaption("A".repeat(1_200))).toBe(false);
  });
});
