import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citationUrl } from "../../../src/core/reply/citation-url.js";
import { sampleArticle } from "./sample-collection.js";

const URL_OF = "https://harbour.example/a";
const articleOf = (text: string, url: string | null = URL_OF) => sampleArticle({ id: "a", text, url });
const linkTo = (text: string, quote: string, from = 0): string | null => {
  const start = text.indexOf(quote, from);
  return citationUrl(articleOf(text), { start, end: start + quote.length });
};

const normal = (text: string): string => text.replace(/\s+/g, " ").toLowerCase();

/** Every stretch that a text directive selects, the way a browser reads it: prefix-,start,end,-suffix. */
const selected = (text: string, url: string): readonly string[] => {
  const parts = (url.split(":~:text=")[1] ?? "").split(",");
  const prefix = parts[0]?.endsWith("-") ? normal(decodeURIComponent(parts.shift()!.slice(0, -1))) : "";
  const suffix = parts.at(-1)?.startsWith("-") ? normal(decodeURIComponent(parts.pop()!.slice(1))) : "";
  const [opening = "", closing] = parts.map((part) => normal(decodeURIComponent(part)));
  const whole = normal(text);
  const found: string[] = [];
  for (let at = whole.indexOf(opening); at >= 0; at = whole.indexOf(opening, at + 1)) {
    const after = at + opening.length;
    const end = closing === undefined ? after : whole.indexOf(closing, after) + closing.length;
    if (closing !== undefined && whole.indexOf(closing, after) < 0) continue;
    if (!whole.slice(0, at).trimEnd().endsWith(prefix)) continue;
    if (whole.slice(end).trimStart().startsWith(suffix)) found.push(whole.slice(at, end));
  }
  return found;
};

const long =
  "The mayor of the harbour town said on Tuesday that the old bridge, which nobody wants to pay for, would stay closed until the council finds the money that it promised.";

describe("citationUrl", () => {
  test("is null for an article without a web address", () => {
    expect(citationUrl(articleOf("Short.", null), { start: 0, end: 6 })).toBeNull();
    expect(citationUrl(articleOf("Short.", "javascript:alert(1)"), { start: 0, end: 6 })).toBeNull();
  });

  test("holds a short quote whole, with every sign encoded that has a meaning in a link", () => {
    expect(
      linkTo("First. Re-built, “A&B” (see) it's 100% done!", "Re-built, “A&B” (see) it's 100% done!"),
    ).toBe(
      `${URL_OF}#:~:text=Re%2Dbuilt%2C%20%E2%80%9CA%26B%E2%80%9D%20%28see%29%20it%27s%20100%25%20done%21`,
    );
  });

  test("holds the first and last words of a long quote", () => {
    expect(linkTo(`${long} More.`, long)).toBe(
      `${URL_OF}#:~:text=The%20mayor%20of%20the,money%20that%20it%20promised.`,
    );
  });

  test("takes more opening words where another sentence begins the same way", () => {
    const text = `The mayor of the harbour town said no. ${long}`;
    expect(selected(text, linkTo(text, long) ?? "")).toEqual([normal(long)]);
  });

  test("adds the words before a quote that stands twice", () => {
    const text = "Reyes was asked first. No comment. Birk was asked next. No comment. They left.";
    expect(linkTo(text, "No comment.", 40)).toBe(`${URL_OF}#:~:text=asked%20next.-,No%20comment.`);
  });

  test("adds the words behind a quote that opens the text and stands twice", () => {
    const text = "No comment.\nBirk left.\nNo comment.";
    expect(linkTo(text, "No comment.")).toBe(`${URL_OF}#:~:text=No%20comment.,-Birk%20left.`);
  });

  test("joins an address that has a fragment already", () => {
    const article = articleOf("Short.", `${URL_OF}#top`);
    expect(citationUrl(article, { start: 0, end: 6 })).toBe(`${URL_OF}#top:~:text=Short.`);
  });

  test("survives half a character", () => {
    expect(citationUrl(articleOf("Odd \ud800 sign."), { start: 0, end: 11 })).toContain("%EF%BF%BD");
  });

  test("selects the quote and nothing else, whatever the sentences", () => {
    const word = fc.constantFrom(
      "bridge",
      "the",
      "mayor",
      "said,",
      "no",
      "“yes”",
      "A&B",
      "re-elect",
      "town",
      "ü",
      "-",
      "it’s",
    );
    const sentence = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => `${words.join(" ")}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), fc.nat(), (sentences, pick) => {
        const index = pick % sentences.length;
        const text = sentences.join(" ");
        const start = sentences.slice(0, index).join(" ").length + (index === 0 ? 0 : 1);
        const quote = sentences[index]!;
        const found = selected(
          text,
          citationUrl(articleOf(text), { start, end: start + quote.length }) ?? "",
        );
        expect(found).toContain(normal(quote));
        // Words that stand twice with the same neighbours cannot be told apart; all others can.
        const around = (at: number): string => normal(text.slice(Math.max(0, at - 160), at));
        const twins = sentences.filter((other) => normal(other) === normal(quote)).length > 1;
        if (!twins && around(start) !== "") expect(found.every((part) => part === normal(quote))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
