import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findBlocks } from "../../../src/analysis/text/blocks.js";

const shown = (text: string): readonly string[] =>
  findBlocks(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const PROSE =
  "The senate voted on Tuesday after a debate that lasted for most of the night and the following day.";

describe("findBlocks", () => {
  test.each([
    {
      name: "takes each line of unwrapped text as a paragraph",
      text: "One is here.\nTwo is here.",
      blocks: ["paragraph: One is here.", "paragraph: Two is here."],
    },
    {
      name: "leaves out byte order mark, carriage returns and blanks",
      text: "\uFEFF One is here. \r\n\r\n\tTwo. \r\n",
      blocks: ["paragraph: One is here.", "paragraph: Two."],
    },
    {
      name: "leaves hashes out of markdown headings",
      text: `## The vote ##\n\n${PROSE}`,
      blocks: ["heading: The vote", `paragraph: ${PROSE}`],
    },
    {
      name: "takes a bold line as a heading",
      text: `**The vote**\n${PROSE}`,
      blocks: ["heading: The vote", `paragraph: ${PROSE}`],
    },
    {
      name: "takes a short line without a full stop before prose as a heading",
      text: `What the senate did\n${PROSE}`,
      blocks: ["heading: What the senate did", `paragraph: ${PROSE}`],
    },
    {
      name: "takes headline and subtitle as headings",
      text: `Senate votes at last\nDebate lasted a night\n\n${PROSE}`,
      blocks: ["heading: Senate votes at last", "heading: Debate lasted a night", `paragraph: ${PROSE}`],
    },
    {
      name: "takes a short last line as a paragraph",
      text: `${PROSE}\nReporting by the desk`,
      blocks: [`paragraph: ${PROSE}`, "paragraph: Reporting by the desk"],
    },
    {
      name: "takes a long run of short lines as a list",
      text: `Alpha\nBeta\nGamma\nDelta\n${PROSE}`,
      blocks: [
        "paragraph: Alpha",
        "paragraph: Beta",
        "paragraph: Gamma",
        "paragraph: Delta",
        `paragraph: ${PROSE}`,
      ],
    },
    {
      name: "takes a short question as a paragraph",
      text: `What now?\n${PROSE}`,
      blocks: ["paragraph: What now?", `paragraph: ${PROSE}`],
    },
    {
      name: "leaves the mark of a link's bullet out, with a blank behind it or without",
      text: "►The vote is on Tuesday, says the mayor.\n► It may be late.",
      blocks: ["paragraph: The vote is on Tuesday, says the mayor.", "paragraph: It may be late."],
    },
    {
      name: "takes captions, video titles and links to other articles as boilerplate",
      text: `${PROSE}\nThe senate at night 02:49\nThe dome. Ann Example/Getty Images\nWho won?:All the seats\n${PROSE}`,
      blocks: [
        `paragraph: ${PROSE}`,
        "boilerplate: The senate at night 02:49",
        "boilerplate: The dome. Ann Example/Getty Images",
        "boilerplate: Who won?:All the seats",
        `paragraph: ${PROSE}`,
      ],
    },
    {
      name: "takes tags and titles as headings wherever they stand",
      text: `${PROSE}\nJanuary 6\nSenate Votes After Debate At Night`,
      blocks: [`paragraph: ${PROSE}`, "heading: January 6", "heading: Senate Votes After Debate At Night"],
    },
    {
      name: "leaves list markers out",
      text: "- One is here.\n• Two is here.\n3. Three is here.",
      blocks: ["paragraph: One is here.", "paragraph: Two is here.", "paragraph: Three is here."],
    },
    {
      name: "leaves quote markers out",
      text: "> One is here.\n>> Two is here.",
      blocks: ["paragraph: One is here.", "paragraph: Two is here."],
    },
    {
      name: "leaves rulers out",
      text: "One is here.\n* * *\n-----\nTwo is here.",
      blocks: ["paragraph: One is here.", "paragraph: Two is here."],
    },
    {
      name: "keeps a line of signs that is no ruler",
      text: "One is here.\n😀",
      blocks: ["paragraph: One is here.", "paragraph: 😀"],
    },
    { name: "finds nothing in blanks", text: "\n \t\r\n", blocks: [] },
  ])("$name", ({ text, blocks }) => {
    expect(shown(text)).toEqual(blocks);
  });

  test.each([
    "Source link",
    "Read more",
    "READ MORE: A story about something else",
    "Advertisement",
    "Story continues below advertisement",
    "Sign up for our daily newsletter and never miss a story.",
    "Share on Facebook",
    "Facebook Twitter WhatsApp",
    "© 2025 The Example Times. All rights reserved.",
    "Copyright 2025 Example Media",
    "Subscribe now!",
    "https://example.org/story",
    "![A picture](https://example.org/a.png)",
    "Photo credit: Jane Doe",
  ])("takes %j as boilerplate", (line) => {
    expect(shown(`${PROSE}\n${line}`)).toEqual([`paragraph: ${PROSE}`, `boilerplate: ${line}`]);
  });

  test.each([
    "Source of the trouble was the bill.",
    "Share prices fell on Monday.",
    "Most viewed it as a win.",
    "Related parties met on Monday.",
    "Subscribers left the paper.",
    "Copyright law was changed in May.",
    "Tags were put on the trees.",
  ])("takes %j as a paragraph", (line) => {
    expect(shown(line)).toEqual([`paragraph: ${line}`]);
  });
});

describe("hard-wrapped text", () => {
  const wrapped = [
    "The committee met on Monday in the capital, where President Donald",
    "Trump had invited the governors of twelve states to talk about the",
    "bill. Nobody spoke for long, and the meeting ended before noon.",
    "Reporters waited outside.",
    "",
    "Later that day the spokeswoman said that another meeting would take",
    "place in June.",
  ];

  test("is joined to paragraphs", () => {
    const text = wrapped.join("\n");
    expect(findBlocks(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      wrapped.slice(0, 4).join("\n"),
      wrapped.slice(5).join("\n"),
    ]);
  });

  test("keeps list items and boilerplate apart", () => {
    const text = [...wrapped.slice(0, 3), "- An item of a list", "Read more"].join("\r\n");
    expect(findBlocks(text).map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "boilerplate"]);
  });
});

describe("embedded posts", () => {
  const posts = (text: string) =>
    findBlocks(text).map(({ kind, start, end, post }) => ({ kind, text: text.slice(start, end), ...post }));

  test("take words and signature as one block", () => {
    const words = "What a night in the senate! pic.twitter.com/Ab12Cd34";
    const text = `${PROSE}\n${words}\n— Jo Writer (@jowriter) July 5, 2025\n${PROSE}`;
    expect(posts(text)[1]).toEqual({
      kind: "post",
      text: `${words}\n— Jo Writer (@jowriter) July 5, 2025`,
      name: "Jo Writer",
      handle: "jowriter",
      posted: "2025-07-05",
      satire: false,
    });
    expect(posts(text).map(({ kind }) => kind)).toEqual(["paragraph", "post", "paragraph"]);
  });

  test("name satire outlets as such", () => {
    const text = "Senate Replaced By Cardboard https://t.co/abc123\n— The Onion (@TheOnion) March 1, 2024";
    expect(posts(text)).toMatchObject([{ kind: "post", posted: "2024-03-01", satire: true }]);
  });

  test("may stand on one line, with the article going on after them", () => {
    const text = `Well done, all. — Jo Writer (@jo_writer) 5 July 2025 ${PROSE}`;
    expect(posts(text)).toMatchObject([
      { kind: "post", text: "Well done, all. — Jo Writer (@jo_writer) 5 July 2025", posted: "2025-07-05" },
      { kind: "paragraph", text: PROSE },
    ]);
  });

  test("are cut from a long line that holds reporting before them", () => {
    const report = Array(6).fill(PROSE).join(" ");
    const text = `${report} Well done, all. — Jo Writer (@jo_writer) July 5, 2025`;
    const found = posts(text);
    expect(found.map(({ kind }) => kind)).toEqual(["paragraph", "post"]);
    expect(found[1]?.text.length).toBeLessThan(400);
  });

  test("are known by their link where no signature follows", () => {
    expect(posts("Watch this: pic.twitter.com/Ab12Cd34")).toMatchObject([
      { kind: "post", name: null, handle: null, posted: null, satire: false },
    ]);
  });

  test("take all their lines where blank lines part paragraphs", () => {
    const post = "First line.\nSecond line.\n— Jo Writer (@jo) May 1, 2025";
    const text = `${PROSE}\n\n${PROSE}\n\n${post}\n\n${PROSE}\n\n${PROSE}\n\n${PROSE}`;
    expect(posts(text)[2]?.text).toBe(post);
  });

  test("are not seen in prose that names a handle", () => {
    const text = "The senator — known as Joe (@senatorjoe) online — voted against the bill.";
    expect(posts(text)).toMatchObject([{ kind: "paragraph" }]);
  });
});

const pieces = fc.constantFrom(
  "The vote came late. ",
  "What the senate did",
  "\n",
  "\r\n",
  "\n\n",
  " ",
  "# ",
  "- ",
  "> ",
  "pic.twitter.com/abc",
  " — Jo (@jo) May 1, 2025",
  "Read more",
  "\uFEFF",
  "😀",
  "\u2028",
  "**",
);

test("blocks are in order, apart, and without outer blanks, whatever the text", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      let previous = 0;
      for (const { start, end, kind, post } of findBlocks(text)) {
        expect(start).toBeGreaterThanOrEqual(previous);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(post !== undefined).toBe(kind === "post");
        previous = end;
      }
    }),
  );
});
