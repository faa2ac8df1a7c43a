import { describe, expect, test } from "vitest";
import { isSatireArticle, isSatireOutlet } from "../../src/core/satire.js";

describe("isSatireOutlet", () => {
  test.each([
    "The Onion",
    "@TheOnion",
    "onion",
    "Babylon Bee",
    "REDUCTRESS",
    "https://www.clickhole.com",
    "The Daily Mash",
  ])("knows %s", (name) => {
    expect(isSatireOutlet(name)).toBe(true);
  });

  test.each(["The Washington Post", "Union", "", "@", "The Beaver", "constructor"])(
    "does not know %j",
    (name) => {
      expect(isSatireOutlet(name)).toBe(false);
    },
  );
});

describe("isSatireArticle", () => {
  const plain = { kind: "article", outlet: null, url: null };
  test.each([
    { name: "believes an article that says so", signs: { ...plain, kind: "Satire" }, satire: true },
    { name: "knows satire by its outlet", signs: { ...plain, outlet: "The Beaverton" }, satire: true },
    {
      name: "knows satire by its address",
      signs: { ...plain, url: "https://www.theonion.com/a" },
      satire: true,
    },
    { name: "takes anything else as meant", signs: { ...plain, outlet: "Reuters" }, satire: false },
  ])("$name", ({ signs, satire }) => {
    expect(isSatireArticle(signs)).toBe(satire);
  });
});
