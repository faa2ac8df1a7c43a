import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDates } from "../../../src/analysis/dates/find-dates.js";
import { findBlocks } from "../../../src/analysis/text/blocks.js";
import { findSentences } from "../../../src/analysis/text/sentences.js";
import type { Block } from "../../../src/core/model/article.js";
import type { DateExpression, PublishedDate } from "../../../src/core/model/date.js";

const day = (value: string): PublishedDate => ({ value, precision: "day" });
// A Saturday.
const PUBLISHED = day("2025-12-20");

const datesOf = (
  text: string,
  published: PublishedDate | null = PUBLISHED,
  blocks: readonly Block[] = findBlocks(text),
): readonly DateExpression[] =>
  findDates({ text, blocks, sentences: findSentences(text, blocks) }, published);

const shown = (text: string, published: PublishedDate | null = PUBLISHED): readonly string[] =>
  datesOf(text, published)
    .filter(({ type }) => type === "DATE")
    .map(({ start, end, value, precision }) => `${text.slice(start, end)} = ${value} (${precision})`);

describe("findDates", () => {
  test.each([
    // stated in full
    ["She resigned on June 5, 2025.", ["June 5, 2025 = 2025-06-05 (day)"]],
    ["She resigned on Thursday, June 5, 2025.", ["Thursday, June 5, 2025 = 2025-06-05 (day)"]],
    ["She resigned on 5 June 2025.", ["5 June 2025 = 2025-06-05 (day)"]],
    ["She resigned on the 5th of June, 2025.", ["the 5th of June, 2025 = 2025-06-05 (day)"]],
    ["She resigned on Sept. 5, 2025.", ["Sept. 5, 2025 = 2025-09-05 (day)"]],
    ["Filed 2025-06-05 and 6/7/2025.", ["2025-06-05 = 2025-06-05 (day)", "6/7/2025 = 2025-06-07 (day)"]],
    ["The talks of June 3-5, 2025 failed.", ["June 3-5, 2025 = 2025-06-03 (day)"]],
    // weekdays
    ["The mayor spoke on Tuesday.", ["Tuesday = 2025-12-16 (day)"]],
    ["The mayor spoke on Saturday.", ["Saturday = 2025-12-20 (day)"]],
    ["The mayor will speak on Tuesday.", ["Tuesday = 2025-12-23 (day)"]],
    ["The vote is scheduled for Monday.", ["Monday = 2025-12-22 (day)"]],
    ["The hearing was delayed until Friday.", ["Friday = 2025-12-26 (day)"]],
    ["Next Tuesday the council meets.", ["Next Tuesday = 2025-12-23 (day)"]],
    ["The mayor said Monday that she will go.", ["Monday = 2025-12-15 (day)"]],
    ["On Monday, the court will hear the case.", ["Monday = 2025-12-22 (day)"]],
    ["It was agreed on Monday of last week.", ["Monday of last week = 2025-12-08 (day)"]],
    // months
    ["The deal of November collapsed.", ["November = 2025-11 (month)"]],
    ["He arrived in February.", ["February = 2025-02 (month)"]],
    ["A vote is expected in January.", ["January = 2026-01 (month)"]],
    ["By late May, nobody believed it.", ["late May = 2025-05 (part-of-month)"]],
    ["It began in early June 2024.", ["early June 2024 = 2024-06 (part-of-month)"]],
    ["In a November interview she agreed.", ["November = 2025-11 (month)"]],
    ["After the September strike, prices rose.", ["September = 2025-09 (month)"]],
    ["It happened last March.", ["last March = 2025-03 (month)"]],
    ["The review is due in October of next year.", ["October of next year = 2026-10 (month)"]],
    ["In the last week of March sales fell.", ["the last week of March = 2025-W13 (week)"]],
    ["It opened on the first Monday of May.", ["the first Monday of May = 2025-05-05 (day)"]],
    ["If she wins in March, the harbor will close.", ["March = 2026-03 (month)"]],
    ["The law goes into effect in January.", ["January = 2026-01 (month)"]],
    ["The party has a better chance of recovering by March.", ["March = 2026-03 (month)"]],
    ["The party has been in office since March.", ["March = 2025-03 (month)"]],
    ["The mayor asked them to vote in February's elections.", ["February = 2026-02 (month)"]],
    ["The strike has weakened the mayor before the local elections in May.", ["May = 2026-05 (month)"]],
    ["The mayor lost the election in May.", ["May = 2025-05 (month)"]],
    ["The mayor was chosen in May's election.", ["May = 2025-05 (month)"]],
    ["She won the seat – one her rivals had held – at the by-election in May.", ["May = 2025-05 (month)"]],
    ["She urged them to go and in March, she will speak.", ["March = 2026-03 (month)"]],
    [
      "The mayor resigned on Sunday. She had met the council on Monday.",
      ["Sunday = 2025-12-21 (day)", "Monday = 2025-12-15 (day)"],
    ],
    [
      "The mayor met the council on Monday. She had resigned on Sunday.",
      ["Monday = 2025-12-15 (day)", "Sunday = 2025-12-14 (day)"],
    ],
    ["The firm in June agreed to buy the ferry.", ["June = 2025-06 (month)"]],
    [
      "The mayor is busy with her speech on Monday, when she may announce her plan.",
      ["Monday = 2025-12-22 (day)"],
    ],
    // nearest year
    ["The hearing on January 8 matters.", ["January 8 = 2026-01-08 (day)"]],
    ["He was shot on December 1.", ["December 1 = 2025-12-01 (day)"]],
    ["They met on Friday, December 12.", ["Friday, December 12 = 2025-12-12 (day)"]],
    // years and longer
    ["She was elected in 2019.", ["2019 = 2019 (year)"]],
    ["The 1991 settlement held.", ["1991 = 1991 (year)"]],
    ["From 1998 to 2004 he served.", ["1998 = 1998 (year)", "2004 = 2004 (year)"]],
    ["He served 1998-2004.", ["1998 = 1998 (year)", "2004 = 2004 (year)"]],
    ["In the 1990s and the late sixties.", ["the 1990s = 199 (decade)", "the late sixties = 196 (decade)"]],
    ["Early in 2016 it changed.", ["Early in 2016 = 2016 (part-of-year)"]],
    ["In the 19th century, canals were dug.", ["the 19th century = 18 (century)"]],
    ["In the third quarter of last year it grew.", ["the third quarter of last year = 2024-Q3 (quarter)"]],
    ["Earlier this summer, they fell out.", ["Earlier this summer = 2025-SU (season)"]],
    ["By the end of the summer it was over.", ["the end of the summer = 2025-SU (season)"]],
    ["They fell out in the spring of 2024.", ["the spring of 2024 = 2024-SP (season)"]],
    // counted from the article
    ["She left yesterday.", ["yesterday = 2025-12-19 (day)"]],
    ["She left last week.", ["last week = 2025-W50 (week)"]],
    ["She left last month.", ["last month = 2025-11 (month)"]],
    ["She left earlier this year.", ["earlier this year = 2025 (part-of-year)"]],
    ["She left three years ago.", ["three years ago = 2022 (year)"]],
    ["She left two months ago.", ["two months ago = 2025-10 (month)"]],
    ["She spoke over the weekend.", ["over the weekend = 2025-W51-WE (weekend)"]],
    // counted from the text
    [
      "It opened on June 5, 2023. Two days later it closed.",
      ["June 5, 2023 = 2023-06-05 (day)", "Two days later = 2023-06-07 (day)"],
    ],
    [
      "It opened in 2021 and closed the following year.",
      ["2021 = 2021 (year)", "the following year = 2022 (year)"],
    ],
  ])("reads %j", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    {
      name: "a full date of the article gives its year to the same day without one",
      text: "Guards fled the riot of March 3, 2024. On the morning of March 3 it rained.",
      values: ["2024-03-03", "2024-03-03"],
    },
    {
      name: "also where it comes later",
      text: "The March 3 panel met. The riot was on March 3, 2024.",
      values: ["2024-03-03", "2024-03-03"],
    },
    {
      name: "a plan still means the day to come",
      text: "They parted on January 8, 2024. The hearing will be on January 8.",
      values: ["2024-01-08", "2026-01-08"],
    },
    {
      name: "a day that is a name has no year of its own, and neither has the day elsewhere in the article",
      text: "The May 3 committee met. It rained on May 3.",
      values: [null, null],
    },
    { name: "nor has an event named by a day long ago", text: "She saw the May 3 attack.", values: [null] },
    { name: "nor its defendants", text: "A judge freed two December 3 defendants.", values: [null] },
    {
      name: "nor what a panel looks into",
      text: "A panel investigating the December 3 fire met.",
      values: [null],
    },
    {
      name: "nor what happened on a day that is still to come",
      text: "The events of January 8 would not have happened without him.",
      values: [null],
    },
    {
      name: "what is to be held is to come",
      text: "She announced a fair to be held on January 8.",
      values: ["2026-01-08"],
    },
    {
      name: "what was held just now is no name",
      text: "She missed the December 3 meeting.",
      values: ["2025-12-03"],
    },
    { name: "what is told as done was not to come", text: "He fell on December 28.", values: [null] },
    { name: "a day most of a year back is left open", text: "He fell on February 3.", values: [null] },
    { name: "a day months back is the last one", text: "He fell on August 3.", values: ["2025-08-03"] },
  ])("$name", ({ text, values }) => {
    expect(datesOf(text).map(({ value }) => value)).toEqual(values);
  });

  test.each([
    "They may march on the capital and spring a surprise.",
    "Prime Minister May said no.",
    "The Sunday Times called, and Sun, Sat and Mar are short words.",
    "It cost $2000 and took 1500 people.",
    "Flight 1549 landed; Resolution 1973 passed.",
    "He is 42.",
    "About 2,008 voters came.",
    "See section 1983 and room 1601.",
    "He now works at 1600 Pennsylvania Avenue.",
    "Prices fall when leaves fall.",
  ])("finds no calendar date in %j", (text) => {
    expect(shown(text)).toEqual([]);
  });

  test.each([
    ["after three years of talks", "DURATION", "P3Y"],
    ["the last two weeks", "DURATION", "P2W"],
    ["every year", "SET", "P1Y"],
    ["on Sundays", "SET", "P1W"],
    ["The bell rang at 3:30 p.m.", "TIME", "T15:30"],
    ["At 22:30 it closed", "TIME", "T22:30"],
  ])("%j is a %s and no calendar date", (text, type, value) => {
    const [found] = datesOf(text);
    expect(found).toMatchObject({ type, value, precision: null });
  });

  test.each([
    ["The election in 2028 will decide.", "future"],
    ["Ahead of next year's midterms, they met.", "future"],
    ["They met in 2024.", "past"],
    ["The vote is scheduled for Monday.", "future"],
    ["In October the court would have ruled.", "past"],
    ["He would have ruled in October.", "future"],
  ])("%j is told as %s", (text, tense) => {
    expect(datesOf(text)[0]?.tense).toBe(tense);
  });

  describe("in an article without a date", () => {
    test("only expressions with a year are dated, later ones inherit it", () => {
      const text = "On Tuesday and in May they spoke.\nIn March 2024 they met. In early June they parted.";
      expect(datesOf(text, null).map(({ value, basis }) => [value, basis])).toEqual([
        [null, "stated"],
        [null, "stated"],
        ["2024-03", "stated"],
        ["2024-06", "neighbour"],
      ]);
    });

    test("a forecast does not hand its year on", () => {
      const text = "She may run in 2028. In June she declined.";
      expect(datesOf(text, null).map(({ value, tense }) => [value, tense])).toEqual([
        ["2028", "future"],
        [null, "past"],
      ]);
    });

    test("its own dateline is the day that it counts from", () => {
      const text = "A headline\n\nMonday, May 18, 2015\n\nOn Friday the boat sank.";
      expect(datesOf(text, null).at(-1)).toMatchObject({ value: "2015-05-15", basis: "neighbour" });
    });
  });

  test("an article dated by its month resolves months and no weekdays", () => {
    const text = "Last month, on Tuesday, it began.";
    const dates = datesOf(text, { value: "2025-06", precision: "month" });
    expect(dates.map(({ value }) => value)).toEqual(["2025-05", null]);
  });

  test("a post is dated by itself and dates nothing around it", () => {
    const text = "Nobody knew.\nI quit today! — A (@a) July 5, 2025\nIn August it ended.";
    const blocks = findBlocks(text).map((block, index) =>
      index === 1
        ? {
            ...block,
            kind: "post" as const,
            post: { name: "A", handle: "a", posted: "2025-07-05", satire: false },
          }
        : block,
    );
    expect(datesOf(text, null, blocks).map(({ value, basis }) => [value, basis])).toEqual([
      ["2025-07-05", "post"],
      ["2025-07-05", "post"],
      [null, "stated"],
    ]);
  });

  test("boilerplate is not read", () => {
    const text = "Published June 5, 2025";
    expect(datesOf(text, null, [{ start: 0, end: text.length, kind: "boilerplate" }])).toEqual([]);
  });

  test("spans lie in the text, in order, without overlaps", () => {
    const words = fc.constantFrom(
      ..."the last next early late June May 5 2025 , . of week Friday year ago two days later in summer 1990s ’80s 3:30 12/5/2024 -".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        let before = 0;
        for (const { start, end } of datesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }),
    );
  });

  test("a block is read without looking at the text behind it", () => {
    const text = `Nothing here.\nIn June 2024 it began. In 20${"25 and so on".repeat(3)}`;
    const blocks = [{ start: 0, end: text.indexOf(" 2024"), kind: "paragraph" as const }];
    expect(datesOf(text, null, blocks).map(({ start, end }) => text.slice(start, end))).toEqual(["June"]);
  });

  test("a very long line without blanks is read in one pass", () => {
    const text = `${"the early mid late ".repeat(20_000)}June 5, 2025 ${"2".repeat(200_000)}`;
    expect(datesOf(text).map(({ value }) => value)).toContain("2025-06-05");
  });
});
