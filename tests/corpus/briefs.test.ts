import { describe, expect, test } from "vitest";
import { briefs, sentencesOf } from "./read-briefs.js";

/** Surnames that occur in the briefs and how each person is named at first mention. */
const people = {
  Trump: "Donald Trump",
  Musk: "Elon Musk",
  Vance: "JD Vance",
  Isaacman: "Jared Isaacman",
  Bannon: "Steve Bannon",
  Sington: "Mike Sington",
  Epstein: "Jeffrey Epstein",
  Gor: "Sergio Gor",
  Duffy: "Sean Duffy",
  Sacks: "David Sacks",
  Kirk: "Charlie Kirk",
} as const;

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const relativeDates =
  /\b(?:yesterday|today|tomorrow|now|recently|currently|ago|(?:last|this|next|earlier this) (?:week|month|year|spring|summer|autumn|fall|winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))\b/i;

const withoutQuotations = (text: string): string => text.replace(/“[^”]*”/g, "“”");

test("the collection holds about a dozen briefs", () => {
  expect(briefs.length).toBeGreaterThanOrEqual(12);
  expect(briefs.length).toBeLessThanOrEqual(16);
});

describe.each(briefs)("$id", ({ id, matter, body }) => {
  test("has a file name in kebab case", () => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test("says what it is, on what it rests and what is uncertain", () => {
    expect(Object.keys(matter).sort()).toEqual(
      ["basedOn", "kind", "licence", "outlet", "title", "uncertain", "written"].sort(),
    );
    expect(matter).toMatchObject({ outlet: "Verbatim Briefs", kind: "brief", licence: "CC BY 4.0" });
    expect(matter.written).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(matter.title).toMatch(/^[A-Z“].{10,80}$/);
    for (const list of [matter.basedOn, matter.uncertain]) {
      expect(Array.isArray(list) && list.length > 0 && list.every((entry) => typeof entry === "string")).toBe(
        true,
      );
    }
  });

  test("has one paragraph a line with one blank line between, and no stray blanks", () => {
    const lines = body.split("\n");
    expect(lines.filter((_, index) => index % 2 === 1).every((line) => line === "")).toBe(true);
    expect(lines.filter((line, index) => index % 2 === 0 && !/^\S(?:\S| (?! ))*\S$/.test(line))).toEqual([]);
  });

  test("keeps paragraphs to three whole sentences at most", () => {
    const paragraphs = body.split("\n\n");
    expect(paragraphs.length).toBeGreaterThanOrEqual(4);
    expect(paragraphs.filter((paragraph) => sentencesOf(paragraph).length > 3)).toEqual([]);
    expect(sentencesOf(body).filter((sentence) => !/^[“A-Z].*[.]”?$/.test(sentence))).toEqual([]);
  });

  test("is plain text with balanced curly quotation marks, without markup or addresses", () => {
    expect(body).not.toMatch(/["'`*_#<>[\]{}|~]|https?:|www\.|@|\bpic\./);
    for (const paragraph of body.split("\n\n")) {
      expect(paragraph.replace(/[^“”]/g, "")).toMatch(/^(?:“”)*$/);
    }
  });

  test("gives every month and season its year, and no relative date", () => {
    const prose = withoutQuotations(body);
    const datedMonth = new RegExp(`\\b(?:${months})\\b(?! (?:\\d{1,2}, )?20\\d\\d)`);
    expect(prose).not.toMatch(datedMonth);
    expect(prose).not.toMatch(/\b(?:spring|summer|autumn|fall|winter)\b(?! of 20\d\d)(?!-)/);
    expect(prose).not.toMatch(relativeDates);
  });

  test("opens no sentence with a pronoun, so that each can be quoted by itself", () => {
    expect(
      sentencesOf(body).filter((sentence) =>
        /^“?(?:He|She|It|They|His|Her|Its|Their)\b/.test(withoutQuotations(sentence)),
      ),
    ).toEqual([]);
  });

  test("names people in full at first mention", () => {
    const bare = Object.entries(people).filter(([surname, full]) => {
      const first = body.search(new RegExp(`\\b${surname}\\b`));
      return first >= 0 && body.indexOf(full) !== first - (full.length - surname.length);
    });
    expect(bare).toEqual([]);
  });

  test("names in every paragraph who says it", () => {
    const voiced =
      /\b(?:account|accounts|post|commentary|said|told|source|sources|reportedly|purportedly|according)\b/;
    const paragraphs = body.split("\n\n");
    expect(paragraphs.filter((paragraph) => !voiced.test(paragraph))).toEqual([]);
  });
});

test("the only full day in the collection is that of an embedded post", () => {
  const days = briefs.flatMap(
    ({ body }) => body.match(new RegExp(`(?:${months}) \\d{1,2}, 20\\d\\d`, "g")) ?? [],
  );
  expect(new Set(days)).toEqual(new Set(["July 5, 2025"]));
});

test("no two briefs share a sentence", () => {
  const all = briefs.flatMap(({ body }) => sentencesOf(body));
  expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([]);
});
