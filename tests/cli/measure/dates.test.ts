import { describe, expect, test } from "vitest";
import { measureDates, publishedFrom } from "../../../src/cli/measure/dates.js";

describe("measureDates", () => {
  test("gives the expressions that have a value, counted from the document's date", () => {
    const text = "The talks failed on Tuesday. Two days later nobody called.";
    expect(measureDates({ id: "d", text, doc_date: "2023-03-16" })).toEqual({
      id: "d",
      timexes: [
        { start: 20, end: 27, value: "2023-03-14", type: "DATE" },
        { start: 29, end: 43, value: "2023-03-16", type: "DATE" },
      ],
    });
  });

  test("leaves out what nobody can date", () => {
    expect(measureDates({ id: "d", text: "The talks failed on Tuesday." }).timexes).toEqual([]);
  });
});

describe("publishedFrom", () => {
  test.each([
    ["2023-03-16", "day"],
    ["2023-03", "month"],
    ["2023", "year"],
  ])("%s is a %s", (date, precision) => {
    expect(publishedFrom(date)).toEqual({ value: date, precision });
  });

  test.each([null, undefined, "", "March 2023"])("%j is no date", (date) => {
    expect(publishedFrom(date)).toBeNull();
  });
});
