import { describe, expect, test } from "vitest";
import { createTokeniser } from "../../../src/analysis/text/tokens.js";
import { analyseCollection } from "../../../src/collection/analyse-collection.js";
import { protectedNames } from "../../../src/collection/protected-names.js";
import type { Answer, TimelineAnswer } from "../../../src/core/answer.js";
import { createDesk } from "../../../src/core/desk/create-desk.js";
import type { Desk } from "../../../src/core/desk.js";
import { type Article, articleId } from "../../../src/core/model/article.js";
import { passageDocuments } from "../../../src/index/build-index.js";
import { createArrayIndex } from "../../fakes/array-index.js";

interface Source {
  readonly text: string;
  readonly published?: string;
  readonly outlet?: string;
}

const articleOf = ({ text, published, outlet }: Source, index: number): Article => ({
  id: articleId(`a${index + 1}`),
  text,
  title: `Article ${index + 1}`,
  outlet: outlet ?? null,
  author: null,
  published: published === undefined ? null : { value: published, precision: "day" },
  url: null,
  kind: "article",
  basedOn: [],
  licence: null,
});

const deskOf = async (...sources: readonly Source[]): Promise<Desk> => {
  const articles = sources.map(articleOf);
  const collection = await analyseCollection({ articles, roster: [], version: "abc123", skipped: 0 });
  const tokenise = createTokeniser(protectedNames(collection.people));
  const index = createArrayIndex([...passageDocuments(collection, tokenise)]);
  return createDesk({
    collection,
    index,
    tokenise,
    wordsPerMillion: () => 1,
    spelling: { near: () => [], isAnyName: () => false },
  });
};

const shown = (answer: Answer): readonly string[] => {
  const { entries, quotes, undated } = answer as TimelineAnswer;
  return [
    ...entries.map(
      (entry) =>
        `${entry.date} ${entry.precision} ${entry.phrase ?? "-"} ${entry.basis}: ${quotes[entry.quotes[0]!]?.quote.text}`,
    ),
    ...undated.map((place) => `undated: ${quotes[place]?.quote.text}`),
  ];
};

const CAREER: Source = {
  published: "2023-03-15",
  text: [
    "Harbor town gets a new mayor",
    "Mayor Nora Lindqvist opened the rebuilt ferry terminal on Tuesday in front of a crowd of fishermen.",
    "Lindqvist was elected in November 2021 after a campaign about the harbor. In June 2019, Lindqvist founded the harbor union with two friends.",
    "Lindqvist will run again in 2025, her office said. The ferry company may leave by the end of this year.",
  ].join("\n\n"),
};

const REPORT: Source = {
  published: "2023-03-14",
  text: [
    "Lindqvist opens terminal",
    "Nora Lindqvist opened the rebuilt ferry terminal today while fishermen cheered in the rain.",
    "“We waited nine years for this ferry terminal,” Lindqvist said.",
  ].join("\n\n"),
};

describe("timeline", () => {
  test("places sentences at their own dates, oldest first, and leaves out what is planned", async () => {
    const desk = await deskOf(CAREER);
    expect(shown(await desk.timeline("Nora Lindqvist"))).toMatchInlineSnapshot(`
      [
        "2019-06 month June 2019 stated: In June 2019, Lindqvist founded the harbor union with two friends.",
        "2021-11 month November 2021 stated: Lindqvist was elected in November 2021 after a campaign about the harbor.",
        "2023-03-14 day Tuesday article-date: Mayor Nora Lindqvist opened the rebuilt ferry terminal on Tuesday in front of a crowd of fishermen.",
      ]
    `);
  });

  test("reports of the same day and event are one entry with all their sources", async () => {
    const desk = await deskOf(CAREER, REPORT);
    const answer = (await desk.timeline("Lindqvist")) as TimelineAnswer;
    const opening = answer.entries.filter(({ date }) => date === "2023-03-14");
    const sources = new Set(opening[0]?.quotes.map((place) => answer.quotes[place]?.n));
    expect(opening[0]?.quotes.length).toBeGreaterThan(1);
    expect(sources.size).toBe(2);
  });

  test("every quote is whole and verbatim, and every index leads to one", async () => {
    const desk = await deskOf(CAREER, REPORT);
    const answer = (await desk.timeline("Lindqvist")) as TimelineAnswer;
    const texts = [CAREER.text, REPORT.text];
    for (const { quote } of answer.quotes)
      expect(texts.some((text) => text.slice(quote.start, quote.end) === quote.text)).toBe(true);
    const used = [...answer.entries.flatMap(({ quotes }) => quotes), ...answer.undated];
    expect(used.every((place) => answer.quotes[place] !== undefined)).toBe(true);
  });

  test("newest first turns the order around", async () => {
    const desk = await deskOf(CAREER);
    const oldest = (await desk.timeline("Lindqvist")) as TimelineAnswer;
    const newest = (await desk.timeline("Lindqvist", { order: "newest-first" })) as TimelineAnswer;
    expect(newest.order).toBe("newest-first");
    expect(newest.entries.map(({ date }) => date)).toEqual(
      oldest.entries.map(({ date }) => date).toReversed(),
    );
  });

  test("a window keeps what lies in it and shows nothing undated", async () => {
    const desk = await deskOf(CAREER);
    const answer = (await desk.timeline("Lindqvist", { since: "2021", until: "2022-06" })) as TimelineAnswer;
    expect(answer.entries.map(({ date }) => date)).toEqual(["2021-11"]);
    expect(answer.undated).toEqual([]);
    expect(answer.scope).toMatchObject({ since: "2021", until: "2022-06" });
    expect(await desk.timeline("Lindqvist", { until: "1999" })).toMatchObject({
      kind: "abstention",
      reason: "filtered-out",
    });
  });

  test("a limit keeps the most important entries and counts the rest", async () => {
    const desk = await deskOf(CAREER, REPORT);
    const all = (await desk.timeline("Lindqvist")) as TimelineAnswer;
    const one = (await desk.timeline("Lindqvist", { limit: 1 })) as TimelineAnswer;
    expect(one.entries.map(({ date }) => date)).toEqual(["2023-03-14"]);
    expect(one.left).toBe(all.left + all.entries.length - 1);
    expect(one.found).toBe(all.entries.length);
  });

  test("shows no more entries than somebody reads, and says how many there are", async () => {
    const years = Array.from(
      { length: 40 },
      (_, at) => `In June ${1960 + at}, Lindqvist built pier ${at + 1}.`,
    );
    const desk = await deskOf({
      published: "2023-03-15",
      text: `Nora Lindqvist built piers. ${years.join(" ")}`,
    });
    const answer = (await desk.timeline("Lindqvist")) as TimelineAnswer;
    expect(answer.entries.length).toBe(30);
    expect(answer.found).toBeGreaterThan(30);
    const all = (await desk.timeline("Lindqvist", { limit: 100 })) as TimelineAnswer;
    expect(all.entries.length).toBe(answer.found);
  });

  test("what befalls somebody once a day is one entry, however it is told", async () => {
    const desk = await deskOf(
      { published: "2023-03-16", text: "Nora Lindqvist, 41, was arrested on March 14." },
      {
        published: "2023-03-20",
        text: "Nora Lindqvist was arrested on March 14 on suspicion of smuggling herring at the northern pier.",
      },
    );
    const answer = (await desk.timeline("Lindqvist")) as TimelineAnswer;
    expect(answer.entries.map(({ date, quotes }) => [date, quotes.length])).toEqual([["2023-03-14", 2]]);
  });

  test("two accounts of one dinner of a month are one entry", async () => {
    const desk = await deskOf({
      published: "2023-06-01",
      text: "Nora Lindqvist and the Duke of Rosholm attended a dinner at the Harbor House in May 2023, one account said. By May 2023, Lindqvist was once more a dinner guest at the Harbor House, another account said.",
    });
    const answer = (await desk.timeline("Lindqvist")) as TimelineAnswer;
    expect(answer.entries.map(({ date }) => date)).toEqual(["2023-05"]);
  });

  test("captions and calls to watch something are no events", async () => {
    const desk = await deskOf({
      published: "2023-06-01",
      text: "Nora Lindqvist speaks to fishermen on May 28, 2023, at the pier in Harbor. Watch the interview with Nora Lindqvist on Harbor TV on Tuesday. Nora Lindqvist founded a school on May 29.",
    });
    const answer = (await desk.timeline("Lindqvist")) as TimelineAnswer;
    expect(answer.entries.map(({ date }) => date)).toEqual(["2023-05-29"]);
  });

  test("a topic of plain words is found through the index", async () => {
    const desk = await deskOf(CAREER, REPORT);
    const answer = (await desk.timeline("harbor union")) as TimelineAnswer;
    expect(answer.entries.map(({ date, precision }) => [date, precision])).toEqual([["2019-06", "month"]]);
  });

  test("a short form given in brackets stands for its topic", async () => {
    const desk = await deskOf({
      published: "2020-05-08",
      text: "The Northern Ferry Union (NFU) called a strike on Monday. The NFU ended the strike on Thursday after long talks.",
    });
    const answer = (await desk.timeline("Northern Ferry Union")) as TimelineAnswer;
    expect(answer.entries.map(({ date }) => date)).toEqual(["2020-05-04", "2020-05-07"]);
  });

  test("two words find the name that is written as one", async () => {
    const desk = await deskOf({
      published: "2020-05-08",
      text: "NorthFerry bought two ships on Monday. The weather held.",
    });
    const answer = (await desk.timeline("north ferry")) as TimelineAnswer;
    expect(answer.topic).toBe("north ferry");
    expect(answer.entries.map(({ date }) => date)).toEqual(["2020-05-04"]);
  });

  test("topics parted by commas are told together", async () => {
    const desk = await deskOf(CAREER, {
      published: "2020-05-08",
      text: "Peter Halvorsen called a strike on Monday. The lighthouse burned down in April 2018.",
    });
    const answer = (await desk.timeline("lighthouse, harbor union, Halvorsen")) as TimelineAnswer;
    expect(answer.entries.map(({ date }) => date)).toEqual(["2018-04", "2019-06", "2020-05-04"]);
  });

  test("a misspelt name is resolved and said so", async () => {
    const desk = await deskOf(CAREER);
    const answer = await desk.timeline("Lindkvist");
    expect(answer.kind).toBe("timeline");
    expect(answer.readAs).toEqual([{ written: "Lindkvist", shown: "Nora Lindqvist" }]);
  });

  test("a longer given name of the same surname is read as the one known, and said so", async () => {
    const desk = await deskOf(CAREER);
    const answer = await desk.timeline("Norah Lindqvist");
    expect(answer.readAs).toEqual([{ written: "Norah Lindqvist", shown: "Nora Lindqvist" }]);
    expect(await desk.timeline("Agatha Lindqvist")).toMatchObject({ kind: "abstention" });
  });

  test("two people of one name are a choice", async () => {
    const desk = await deskOf(CAREER, {
      published: "2023-03-16",
      text: "Peter Lindqvist resigned on Monday. Peter Lindqvist had led the bank since 2011.",
    });
    expect(await desk.timeline("Lindqvist")).toMatchObject({
      kind: "choice",
      options: expect.arrayContaining(["Nora Lindqvist", "Peter Lindqvist"]),
    });
  });

  test("an unknown name is an abstention, and so is an empty collection", async () => {
    expect(await (await deskOf(CAREER)).timeline("Quetzalcoatl")).toMatchObject({
      kind: "abstention",
      reason: "unknown-name",
      notFound: ["Quetzalcoatl"],
    });
    expect(await (await deskOf()).timeline("Lindqvist")).toMatchObject({
      kind: "abstention",
      reason: "empty-collection",
    });
  });

  describe("in articles without a date", () => {
    const undated: Source = {
      text: [
        "Things came to a head in early June 2024. Asked by nobody, Nora Lindqvist sold the old ferry.",
        "Lindqvist quietly repaired the quarrel with the fishermen of the northern harbor.",
      ].join("\n\n"),
    };

    test("a sentence takes over the date of the one before and is quoted with it; others stay undated", async () => {
      expect(shown(await (await deskOf(undated)).timeline("Lindqvist"))).toMatchInlineSnapshot(`
        [
          "2024-06 part-of-month early June 2024 stated: Things came to a head in early June 2024. Asked by nobody, Nora Lindqvist sold the old ferry.",
          "undated: Lindqvist quietly repaired the quarrel with the fishermen of the northern harbor.",
        ]
      `);
    });
  });

  test("an article that looks back on months does not date its undated sentences", async () => {
    const desk = await deskOf({
      published: "2024-12-20",
      text: [
        "In February, Nora Lindqvist bought the old ferry. By May, nobody used it.",
        "In September, the council closed the northern harbor.",
        "Lindqvist quietly sold the ferry to a museum abroad.",
      ].join("\n\n"),
    });
    const answer = (await desk.timeline("Lindqvist")) as TimelineAnswer;
    expect(answer.entries.map(({ date }) => date)).toEqual(["2024-02"]);
    expect(answer.undated).toHaveLength(1);
  });

  test("posts and satire stay out", async () => {
    const desk = await deskOf(
      CAREER,
      {
        published: "2023-03-14",
        outlet: "The Onion",
        text: "Nora Lindqvist married the ferry terminal on Tuesday in a small ceremony.",
      },
      {
        published: "2023-03-14",
        text: "People laughed on Tuesday.\nNora Lindqvist ate the ferry today! pic.twitter.com/abcdefgh\n— Harbor Gossip (@harborgossip) March 14, 2023",
      },
    );
    const answer = (await desk.timeline("Nora Lindqvist")) as TimelineAnswer;
    expect(answer.quotes.map(({ quote }) => quote.article)).toEqual(answer.quotes.map(() => "a1"));
    expect(answer.quotes.every(({ voice, satire }) => voice !== "post" && !satire)).toBe(true);
  });

  describe("which date of a sentence says when", () => {
    test.each([
      {
        name: "the day of the verb, not the one in what it is about",
        text: "Nora Lindqvist cleared the way Wednesday for papers about the April 6, 2021, fire.",
        dates: ["2023-03-15"],
      },
      {
        name: "the article’s day, where the only date is in what it is about",
        text: "Nora Lindqvist cleared the way for papers about the April 6, 2021, fire.",
        dates: ["2023-03-17"],
      },
      {
        name: "the day of a meeting at which it happened",
        text: "Nora Lindqvist shouted at the April 6, 2021, meeting of the harbor board.",
        dates: ["2021-04-06"],
      },
      {
        name: "not the one in a relative clause",
        text: "Nora Lindqvist met a man who was convicted in June 2019 on Tuesday.",
        dates: ["2023-03-14"],
      },
      {
        name: "not the one of a possessive",
        text: "Nora Lindqvist counted the votes of 2020’s election on Tuesday.",
        dates: ["2023-03-14"],
      },
      {
        name: "the weekday of the main verb, not a day within what was shown",
        text: "Nora Lindqvist showed on Tuesday how the ferry sank on March 2.",
        dates: ["2023-03-14"],
      },
      {
        name: "not the year of an election that was lost",
        text: "Nora Lindqvist had never spoken of how she lost the 2020 election.",
        dates: [],
      },
      {
        name: "not a day that is itself spoken of",
        text: "March 2 reflects the strength of Nora Lindqvist, her father said.",
        dates: ["2023-03-17"],
      },
      {
        name: "a day that is a name dates nothing",
        text: "Nora Lindqvist met the May 3 committee.",
        dates: ["2023-03-17"],
      },
      {
        name: "a story of long ago is no event",
        text: "Nora Lindqvist is the first mayor since the harbor burned. 200 years ago, Nora Lindqvist was a name of fear.",
        dates: [],
      },
      {
        name: "nor is a state of today",
        text: "Nora Lindqvist is the head of the harbor union today.",
        dates: [],
      },
    ])("$name", async ({ text, dates }) => {
      const desk = await deskOf({ published: "2023-03-17", text });
      const answer = await desk.timeline("Nora Lindqvist");
      expect(answer.kind === "timeline" ? answer.entries.map(({ date }) => date) : []).toEqual(dates);
    });
  });

  describe("which sentences tell of one event", () => {
    test("sharing a date and the subject is not enough", async () => {
      const desk = await deskOf(
        { published: "2023-03-17", text: "Nora Lindqvist opened a bakery on March 14, 2023." },
        { published: "2023-03-18", text: "Nora Lindqvist married a diver on March 14, 2023." },
        { published: "2023-03-19", text: "On March 14, 2023, the council fined Nora Lindqvist for a leak." },
      );
      const answer = (await desk.timeline("Nora Lindqvist")) as TimelineAnswer;
      expect(answer.entries.map(({ date }) => date)).toEqual(["2023-03-14", "2023-03-14", "2023-03-14"]);
    });

    test("one uncommon word that is told of one month only names the event", async () => {
      const desk = await deskOf(
        { text: "The abduction of Nora Lindqvist in May 2023 moved the fishermen to vote." },
        { text: "Nora Lindqvist, a mayor, was abducted in May 2023, and talks about the harbor began." },
        { text: "In June 2023 Nora Lindqvist sailed home." },
      );
      const answer = (await desk.timeline("Nora Lindqvist")) as TimelineAnswer;
      expect(answer.entries.map(({ date }) => date)).toEqual(["2023-05", "2023-06"]);
    });
  });

  test("what others say of the subject dates it where nothing else does", async () => {
    const desk = await deskOf({
      text: [
        "The cook said that Nora Lindqvist was tired.",
        "In May 2023 the cook said on the radio that Nora Lindqvist had sunk the ferry.",
      ].join("\n\n"),
    });
    const answer = (await desk.timeline("Nora Lindqvist")) as TimelineAnswer;
    expect(answer.entries.map(({ date }) => date)).toEqual(["2023-05"]);
  });

  test("undated events come in the article’s order, states and what nobody knows do not push them out", async () => {
    const desk = await deskOf({
      text: [
        "Nora Lindqvist was the head of the ferry union for years.",
        "Lindqvist quarrelled with the bank over the repairs to its bridge.",
        "None of the accounts says when Lindqvist left the board.",
        "The bank negotiated with a port committee so that Lindqvist’s plan would go more smoothly.",
      ].join("\n\n"),
    });
    expect(shown(await desk.timeline("Lindqvist"))).toMatchInlineSnapshot(`
      [
        "undated: Lindqvist quarrelled with the bank over the repairs to its bridge.",
        "undated: None of the accounts says when Lindqvist left the board.",
        "undated: The bank negotiated with a port committee so that Lindqvist’s plan would go more smoothly.",
      ]
    `);
  });

  test("plain words that stand nowhere are no unknown name", async () => {
    expect(await (await deskOf(CAREER)).timeline("quartz watches")).toMatchObject({
      kind: "abstention",
      reason: "no-match",
    });
  });

  test("a date whose words are not quoted has no phrase and says where it is from", async () => {
    const desk = await deskOf({
      text: "Nora Lindqvist sold the ferry in June 2023. Lindqvist gave the money to an orphanage abroad.",
    });
    expect(shown(await desk.timeline("Lindqvist"))).toMatchInlineSnapshot(`
      [
        "2023-06 month June 2023 stated: Nora Lindqvist sold the ferry in June 2023.",
      ]
    `);
  });
});
