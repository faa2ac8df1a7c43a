import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergePeople } from "../../src/collection/people-directory.js";
import { type AnalysedArticle, articleId } from "../../src/core/model/article.js";
import type { RosterEntry } from "../../src/core/model/person.js";
import type { Pace } from "../../src/core/pace.js";

/** An article that names these people; aliases follow the name after a slash: "Jane Doe/Doe". */
const article = (...people: readonly string[]): AnalysedArticle => ({
  id: articleId(people.join()),
  text: "",
  title: null,
  outlet: null,
  author: null,
  published: null,
  url: null,
  kind: "article",
  basedOn: [],
  licence: null,
  analysis: {
    blocks: [],
    sentences: [],
    people: people.map((forms) => {
      const [name = "", ...aliases] = forms.split("/");
      return { name, aliases };
    }),
    mentions: [],
    roles: [],
    dates: [],
    attributions: [],
  },
});

const never: Pace = () => undefined;
const always: Pace = () => Promise.resolve();

const merged = async (
  articles: readonly AnalysedArticle[],
  roster: readonly RosterEntry[] = [],
): Promise<readonly string[]> =>
  (await mergePeople({ articles, roster }, never)).map(
    ({ id, name, aliases, appearances }) => `${id}: ${[name, ...aliases].join(", ")} (${appearances.length})`,
  );

describe("mergePeople", () => {
  test.each<[string, readonly AnalysedArticle[], readonly string[]]>([
    [
      "puts spellings of one name together, most frequent first",
      [article("JD Marlow/Marlow"), article("J.D. Marlow"), article("J. D. Marlow"), article("JD Marlow/JD")],
      ["jd-marlow: JD Marlow, J. D. Marlow, J.D. Marlow, JD, Marlow (4)"],
    ],
    [
      "puts names with and without a middle name together",
      [article("Sam Dell"), article("Sam Q. Dell"), article("Sam Dell")],
      ["sam-dell: Sam Dell, Sam Q. Dell (3)"],
    ],
    [
      "puts transliterations together",
      [article("Oleh Varensky"), article("Oleh Varensky"), article("Oleh Varenskyy")],
      ["oleh-varensky: Oleh Varensky, Oleh Varenskyy (3)"],
    ],
    [
      "gives a surname alone to the only bearer",
      [article("Carol Denton"), article("Denton")],
      ["carol-denton: Carol Denton, Denton (2)"],
    ],
    [
      "leaves a surname alone to itself where two bear it equally",
      [article("Carol Denton", "Mark Denton"), article("Denton")],
      ["carol-denton: Carol Denton (1)", "denton: Denton (1)", "mark-denton: Mark Denton (1)"],
    ],
    [
      "gives a surname alone to a bearer who dominates the collection",
      [
        ...Array.from({ length: 4 }, () => article("Carol Denton")),
        article("Mark Denton"),
        article("Denton"),
      ],
      ["carol-denton: Carol Denton, Denton (5)", "mark-denton: Mark Denton (1)"],
    ],
    [
      "keeps father and son apart",
      [article("Frank Dell", "Frank Dell Jr.")],
      ["frank-dell: Frank Dell (1)", "frank-dell-jr: Frank Dell Jr. (1)"],
    ],
    [
      "does not take a given name alone for a surname",
      [article("Ann Martin"), article("Martin")],
      ["ann-martin: Ann Martin (1)", "martin: Martin (1)"],
    ],
    [
      "gives a surname of two words to its bearer",
      [article("Ines Ortiz Varela"), article("Ines Ortiz Varela"), article("Ortiz Varela")],
      ["ines-ortiz-varela: Ines Ortiz Varela, Ortiz Varela (3)"],
    ],
    [
      "reads East Asian names from the front",
      [article("Xu Jinpan"), article("Xu")],
      ["xu-jinpan: Xu Jinpan, Xu (2)"],
    ],
    ["finds nobody in no articles", [], []],
  ])("%s", async (_, articles, people) => {
    expect(await merged(articles)).toEqual(people);
  });

  test("lets the roster name people and claim aliases", async () => {
    const roster = [{ name: "Carol Ann Denton", aliases: ["Carol Denton", "The Baker"] }];
    expect(await merged([article("Carol Denton"), article("The Baker"), article("Denton")], roster)).toEqual([
      "carol-ann-denton: Carol Ann Denton, Carol Denton, Denton, The Baker (3)",
    ]);
  });

  test("names each article once, in order, with the person's place in it", async () => {
    const articles = [article("Ann Lowe"), article("Carol Denton", "Lowe/Lowe", "Ann Lowe")];
    const [first] = await mergePeople({ articles, roster: [] }, never);
    expect(first?.appearances).toEqual([
      { article: 0, person: 0 },
      { article: 1, person: 2 },
    ]);
  });

  test("gives the same people whatever the order of equals", async () => {
    const articles = [article("Carol Denton", "Ann Lowe"), article("Ann Lowe", "Carol Denton")];
    expect(await merged(articles)).toEqual(await merged([...articles].reverse()));
  });

  test("gives the same people however often the work pauses", async () => {
    const form = fc.constantFrom("Carol Denton", "Carol A. Denton", "Denton", "Mark Denton", "Oleh Varensky");
    const other = fc.constantFrom(
      "Oleh Varenskyy",
      "Varensky",
      "Xu Jinpan",
      "Xu",
      "Frank Dell Jr.",
      "Dell/Frank",
    );
    const names = fc.uniqueArray(fc.oneof(form, other), { maxLength: 4 });
    const roster = [{ name: "Carol Ann Denton", aliases: ["Carol A. Denton"] }];
    await fc.assert(
      fc.asyncProperty(fc.array(names, { maxLength: 12 }), async (lists) => {
        const parts = { articles: lists.map((people) => article(...people)), roster };
        expect(await mergePeople(parts, always)).toEqual(await mergePeople(parts, never));
      }),
    );
  });
});
