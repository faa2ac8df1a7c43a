import { describe, expect, test } from "vitest";
import { linkTarget, printSource } from "../../../../src/adapters/discord/present/lines.js";
import type { SourceLine } from "../../../../src/core/reply/reply.js";

const sourceOf = (title: string): SourceLine => ({
  n: 1,
  line: [
    { kind: "value", text: `[1] ${title}` },
    { kind: "template", text: " — " },
    { kind: "value", text: "The Post" },
  ],
  url: "https://a.example/b#:~:text=one%20two,three",
});

describe("linkTarget", () => {
  test.each([
    ["https://a.example/b#:~:text=x-,one%20two,three", "https://a.example/b#:~:text=x-,one%20two,three"],
    ["https://a.example/b_(c)?d=<e>", "https://a.example/b_%28c%29?d=%3Ce%3E"],
    ["https://a.example/b c|**d**`", "https://a.example/b%20c%7C%2A%2Ad%2A%2A%60"],
    ["https://a.example/@everyone/@me", "https://a.example/%40everyone/@me"],
    ["javascript:alert(1)", null],
    ["ftp://a.example", null],
  ])("makes an address safe between brackets, and keeps its text fragment: %s", (url, target) => {
    expect(linkTarget(url)).toBe(target);
  });
});

describe("printSource", () => {
  test.each([
    ["A town", "-# \\[1\\] [A town](<https://a.example/b#:~:text=one%20two,three>) — The Post"],
    [
      "A [loose town",
      "-# [\\[1\\]](<https://a.example/b#:~:text=one%20two,three>) **A \\[loose town** — The Post",
    ],
    [
      "See https://a.example",
      "-# [\\[1\\]](<https://a.example/b#:~:text=one%20two,three>) **See https\\://a.example** — The Post",
    ],
  ])("links the title, or the number where Discord takes the title for no label: %s", (title, shown) => {
    expect(printSource(sourceOf(title), "small")).toBe(shown);
  });
});
