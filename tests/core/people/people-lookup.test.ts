import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Person } from "../../../src/core/model/person.js";
import { createPeopleLookup } from "../../../src/core/people/people-lookup.js";
import type { NameMatch } from "../../../src/core/people-lookup.js";

const person = (name: string, articles: number, ...aliases: readonly string[]): Person => ({
  id: name.toLowerCase().replaceAll(" ", "-"),
  name,
  aliases,
  appearances: Array.from({ length: articles }, (_, article) => ({ article, person: 0 })),
});

const people = [
  person("Jorun Isaksen", 9, "Isaksen"),
  person("J.D. Marlow", 8, "Marlow", "JD Marlow"),
  person("Carol Denton", 7, "Denton"),
  person("Mark Denton", 3, "Denton"),
  person("Omar bin Rashid", 3, "bin Rashid", "Rashid"),
  person("Theodora May", 2, "May"),
  person("Condola Rice", 2, "Rice"),
  person("Marc Zuckerhut", 2, "Zuckerhut"),
  person("Elwin Harrow", 2, "Harrow", "Elwin"),
  person("Frank Dell Jr.", 2, "Dell"),
  person("Rupert III", 2, "Rupert"),
  person("Bellweather", 1),
];
const lookup = createPeopleLookup(people);

const shown = (match: NameMatch): string => {
  if (match.kind === "one") return `${match.person.name}${match.corrected ? " (corrected)" : ""}`;
  const list = match.kind === "several" ? match.people : match.nearest;
  return `${match.kind}: ${list.map(({ name }) => name).join(", ")}`;
};

describe("resolve", () => {
  test.each([
    ["jorun isaksen", "Jorun Isaksen"],
    ["ISAKSEN", "Jorun Isaksen"],
    ["Isaksen's", "Jorun Isaksen"],
    ["isaksens", "Jorun Isaksen"],
    ["#Isaksen?", "Jorun Isaksen"],
    ["isaksen, jorun", "Jorun Isaksen"],
    ["president isaksen", "Jorun Isaksen"],
    ["jd marlow", "J.D. Marlow"],
    ["J. D. Marlow", "J.D. Marlow"],
    ["jorun k. isaksen", "Jorun Isaksen"],
    ["elwin", "Elwin Harrow"],
    ["bin rashid", "Omar bin Rashid"],
    ["rashid", "Omar bin Rashid"],
    ["frank dell", "Frank Dell Jr."],
    ["king rupert", "Rupert III"],
    ["bellweather", "Bellweather"],
    ["may", "Theodora May"],
  ])("reads %j as %s", (typed, name) => {
    expect(shown(lookup.resolve(typed))).toBe(name);
  });

  test.each([
    ["issaksen", "Jorun Isaksen (corrected)"],
    ["jorun isacksen", "Jorun Isaksen (corrected)"],
    ["zuckerhat", "Marc Zuckerhut (corrected)"],
    ["marlwo", "J.D. Marlow (corrected)"],
    ["teodora may", "Theodora May (corrected)"],
  ])("mends %j", (typed, name) => {
    expect(shown(lookup.resolve(typed))).toBe(name);
  });

  test("offers everyone of a shared surname, best known first", () => {
    expect(shown(lookup.resolve("denton"))).toBe("several: Carol Denton, Mark Denton");
    expect(shown(lookup.resolve("mark denton"))).toBe("Mark Denton");
  });

  test("passes over a namesake whom a large collection hardly names", () => {
    const many = createPeopleLookup([
      person("Carol Denton", 400, "Denton"),
      person("Mark Denton", 3, "Denton"),
    ]);
    expect(shown(many.resolve("denton"))).toBe("Carol Denton");
    expect(shown(many.resolve("mark denton"))).toBe("Mark Denton");
  });

  test("prefers whose name it is to whose alias it is", () => {
    const both = createPeopleLookup([person("Frank Dell Jr.", 9, "Frank Dell"), person("Frank Dell", 2)]);
    expect(shown(both.resolve("frank dell"))).toBe("Frank Dell");
  });

  test("names those nearest to a name that nobody bears", () => {
    expect(shown(lookup.resolve("peter denton"))).toBe("none: Carol Denton, Mark Denton");
    expect(shown(lookup.resolve("qqqqq"))).toBe("none: ");
    expect(shown(lookup.resolve(""))).toBe("none: ");
  });
});

describe("findIn", () => {
  const found = (text: string, known?: (word: string) => boolean): readonly string[] =>
    createPeopleLookup(people, known === undefined ? {} : { isKnownWord: known })
      .findIn(text)
      .map(({ start, end, match }) => `${text.slice(start, end)} = ${shown(match)}`);

  test.each([
    ["what did marlow call isaksen?", ["marlow = J.D. Marlow", "isaksen = Jorun Isaksen"]],
    ["isaksens nomination", ["isaksens = Jorun Isaksen"]],
    ["Why did J.D. Marlow's team leave #Isaksen?", ["J.D. Marlow = J.D. Marlow", "Isaksen = Jorun Isaksen"]],
    ["who is jorun issaksen", ["jorun issaksen = Jorun Isaksen (corrected)"]],
    ["did denton resign", ["denton = several: Carol Denton, Mark Denton"]],
    ["what happened in may with marlow", ["marlow = J.D. Marlow"]],
    ["rice prices and isaksen", ["isaksen = Jorun Isaksen"]],
    ["what did May say", ["May = Theodora May"]],
    ["who is rice", ["rice = Condola Rice"]],
    ["why is jorunisaksen here", ["jorunisaksen = Jorun Isaksen (corrected)"]],
    ["jdmarlow's team", ["jdmarlow = J.D. Marlow (corrected)"]],
    ["did dlel resign", ["dlel = Frank Dell Jr. (corrected)"]],
    ["did dill resign", []],
    ["", []],
    ["nothing here", []],
  ])("%j", (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test("leaves the White House, towns and common words alone", () => {
    const many = createPeopleLookup([person("Ada House", 3), person("Tom White", 3), person("Lia Paris", 3)]);
    expect(many.findIn("what did the White House say in Paris about the house")).toEqual([]);
  });

  test("never takes a name that others bear for another one misspelt", () => {
    const isAnyName = (word: string): boolean => ["isaksson", "harlow"].includes(word);
    const knowing = createPeopleLookup(people, { isAnyName });
    expect(knowing.findIn("what did isaksson say to harlow")).toEqual([]);
    expect(shown(knowing.resolve("isaksson"))).toBe("none: Jorun Isaksen");
    expect(shown(knowing.resolve("jorun isaksson"))).toBe("Jorun Isaksen (corrected)");
    expect(shown(knowing.resolve("isaksn"))).toBe("Jorun Isaksen (corrected)");
    expect(shown(knowing.resolve("jorunisaksen"))).toBe("Jorun Isaksen (corrected)");
  });

  test("takes a surname alone for whom the text has named in full", () => {
    const text = "did Mark Denton resign before Denton spoke";
    expect(found(text)).toEqual(["Mark Denton = Mark Denton", "Denton = Mark Denton"]);
  });

  test("knows a name in the plural even where the articles use the word", () => {
    expect(found("isaksens nomination", (word) => word === "isaksens")).toEqual(["isaksens = Jorun Isaksen"]);
  });

  test("does not mend words that the articles use", () => {
    expect(found("the barlow plan")).toEqual(["barlow = J.D. Marlow (corrected)"]);
    expect(found("the barlow plan", (word) => word === "barlow")).toEqual([]);
  });

  test("finds spans that lie in the text, in order, without overlap", () => {
    const piece = fc.oneof(
      fc.constantFrom("isaksen", "J.D.", "Marlow", "'s", "may", "bin", "Rashid", "#", "?"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(" ");
        let last = 0;
        for (const { start, end } of lookup.findIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

describe("startingWith", () => {
  test.each([
    ["de", ["Carol Denton", "Mark Denton", "Frank Dell Jr."]],
    ["J.", ["Jorun Isaksen", "J.D. Marlow"]],
    ["bin r", ["Omar bin Rashid"]],
    ["xyz", []],
  ])("%j", (letters, names) => {
    expect(lookup.startingWith(letters, 5).map(({ name }) => name)).toEqual(names);
  });

  test("gives the best known people for no letters", () => {
    expect(lookup.startingWith("", 2).map(({ name }) => name)).toEqual(["Jorun Isaksen", "J.D. Marlow"]);
  });
});
