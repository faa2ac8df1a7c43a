import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAttributions } from "../../../src/analysis/attributions/find-attributions.js";
import type { FoundPeople } from "../../../src/analysis/people/find-people.js";
import { findBlocks } from "../../../src/analysis/text/blocks.js";
import { findSentences } from "../../../src/analysis/text/sentences.js";

const nobody: FoundPeople = { people: [], mentions: [], roles: [] };

const attributionsOf = (text: string, people: FoundPeople = nobody) => {
  const blocks = findBlocks(text);
  return findAttributions({ text, blocks, sentences: findSentences(text, blocks) }, people);
};

/** `source | cue | carrier | mode | content + content`, one an attribution. */
const read = (text: string): readonly string[] =>
  attributionsOf(text).map(({ source, cue, carrier, mode, content }) => {
    const words = (span: { start: number; end: number } | null) =>
      span === null ? "-" : text.slice(span.start, span.end);
    return [words(source), words(cue), words(carrier), mode, content.map(words).join(" + ")].join(" | ");
  });

describe("findAttributions", () => {
  test.each([
    {
      name: "gives a quotation to the one who said it after it",
      text: "“The ferry will run,” the mayor said.",
      found: ["the mayor | said | - | direct | “The ferry will run,”"],
    },
    {
      name: "reads the subject behind the verb",
      text: '"We lost the vote," said Ana Lindqvist, chair of the council.',
      found: ['Ana Lindqvist | said | - | direct | "We lost the vote,"'],
    },
    {
      name: "keeps a split quotation together",
      text: "“The bridge,” Ana Lindqvist said, “stays closed.”",
      found: ["Ana Lindqvist | said | - | direct | “The bridge,” + “stays closed.”"],
    },
    {
      name: "lets a quotation without a cue go on with the speaker before it",
      text: "“The bridge is closed,” Ana Lindqvist said. “It stays closed.”",
      found: [
        "Ana Lindqvist | said | - | direct | “The bridge is closed,”",
        "Ana Lindqvist | - | - | direct | “It stays closed.”",
      ],
    },
    {
      name: "stops going on where somebody else comes in between",
      text: "“The bridge is closed,” Ana Lindqvist said. Later came Olof Berg. “It stays closed.”",
      found: ["Ana Lindqvist | said | - | direct | “The bridge is closed,”"],
    },
    {
      name: "skips an apposition between subject and verb",
      text: "Ana Lindqvist, the harbour council's longest serving member, said the ferry was late.",
      found: ["Ana Lindqvist | said | - | reported | the ferry was late"],
    },
    {
      name: "takes those who wrote for the writers and not their examples",
      text: "Owners of ten ferries including Northline, Blue and Seaway wrote that the harbour was full.",
      found: ["Owners of ten ferries | wrote | - | reported | the harbour was full"],
    },
    {
      name: "names all who speak together",
      text: "“It is late,” Ana Lind, Olof Berg and Per Ode said.",
      found: ["Ana Lind, Olof Berg and Per Ode | said | - | direct | “It is late,”"],
    },
    {
      name: "does not take a list for those who speak behind it",
      text: "It will rain in towns including Lund, Ystad and Malmo, Lindqvist said.",
      found: ["Lindqvist | said | - | reported | It will rain in towns including Lund, Ystad and Malmo"],
    },
    {
      name: "hears what is said on a condition",
      text: "Lindqvist said if the ferry stops, the town would die.",
      found: ["Lindqvist | said | - | reported | if the ferry stops, the town would die"],
    },
    {
      name: "hears nobody in a measure",
      text: "Prices change according to each country’s purchasing power parity.",
      found: [],
    },
    {
      name: "leaves the dateline and the day out of the source",
      text: "Lund (AP) One of the owners on Monday said that it was late.",
      found: ["One of the owners | said | - | reported | it was late"],
    },
    {
      name: "gives words to no thing",
      text: "Lindqvist answered the takeover in a note Thursday night saying, “the ferry is free.”",
      found: [],
    },
    {
      name: "takes no question for an answer",
      text: "The clerk asked Lindqvist if he believes the ferry is lost.",
      found: ["The clerk | asked | - | reported | if he believes the ferry is lost"],
    },
    {
      name: "gives nobody the words of others before a participle",
      text: "Lindqvist was hurt when two ministers left the council, saying they had lost all hope.",
      found: [],
    },
    {
      name: "finds who was told",
      text: "Lindqvist told The Harbour Gazette that the ferry was late.",
      found: ["Lindqvist | told | told The Harbour Gazette | reported | the ferry was late"],
    },
    {
      name: "reads an opening 'according to'",
      text: "According to a long report by The Harbour Gazette, the ferry sank in May.",
      found: [
        "The Harbour Gazette | According to | According to a long report by The Harbour Gazette | reported | the ferry sank in May",
      ],
    },
    {
      name: "reads a closing 'according to'",
      text: "The ferry sank in May, according to two officials.",
      found: ["two officials | according to | - | reported | The ferry sank in May"],
    },
    {
      name: "reads a fronted carrier",
      text: "In a statement, Lindqvist said, “We will sue.”",
      found: ["Lindqvist | said | - | direct | “We will sue.”"],
    },
    {
      name: "takes a label after 'called' as the caller's word",
      text: "Lindqvist called the plan “a floating disgrace” on Monday.",
      found: ["Lindqvist | called | - | direct | “a floating disgrace”"],
    },
    {
      name: "does not take the name of a bill for speech",
      text: "Lindqvist described the “Safe Harbour Act” as “a floating disgrace.”",
      found: ["Lindqvist | described | - | direct | “a floating disgrace.”"],
    },
    {
      name: "calls a clause with quoted words in it mixed",
      text: "Lindqvist warned that the plan was “a gift” to the ferry company.",
      found: ["Lindqvist | warned | - | mixed | the plan was “a gift” to the ferry company"],
    },
    {
      name: "gives words introduced by a participle to the subject of the sentence",
      text: "Lindqvist defended the vote, saying the ferry was safe.",
      found: ["Lindqvist | saying | - | reported | the ferry was safe"],
    },
    {
      name: "asks for the quotation before a clause of its own",
      text: "“Who pays?” Lindqvist asked.",
      found: ["Lindqvist | asked | - | direct | “Who pays?”"],
    },
    {
      name: "keeps a name with the role before it",
      text: "The council's chair, Ana Lindqvist, said “we lost.”",
      found: ["The council's chair, Ana Lindqvist | said | - | direct | “we lost.”"],
    },
    {
      name: "takes a quotation behind a colon that something announces",
      text: "Lindqvist was blunt: “We lost.”",
      found: ["Lindqvist | blunt | - | direct | “We lost.”"],
    },
    {
      name: "reads 'put it'",
      text: "“We lost,” as Lindqvist put it.",
      found: ["Lindqvist | put | - | direct | “We lost,”"],
    },
    {
      name: "ends reported words where another source is given",
      text: "Lindqvist said the ferry was late, according to two officials.",
      found: [
        "two officials | according to | - | reported | Lindqvist said the ferry was late",
        "Lindqvist | said | - | reported | the ferry was late",
      ],
    },
    {
      name: "leaves the quotation of the next cue to it",
      text: "As the mayor suggests, “the ferry must go,” Lindqvist said.",
      found: ["Lindqvist | said | - | direct | “the ferry must go,”"],
    },
    {
      name: "reads quoted words within an object",
      text: "Lindqvist reiterated her support for “a free and open harbour” on Monday.",
      found: ["Lindqvist | reiterated | - | mixed | her support for “a free and open harbour” on Monday"],
    },
    {
      name: "reads single quotation marks, apostrophes and all",
      text: "'It's the workers' ferry,' Lindqvist said.",
      found: ["Lindqvist | said | - | direct | 'It's the workers' ferry,'"],
    },
    {
      name: "passes over the title of a programme",
      text: "Lindqvist said on Harbour Radio’s “Morning Tide” that the ferry was late.",
      found: ["Lindqvist | said | - | reported | the ferry was late"],
    },
    {
      name: "reads a long subject with a verb's noun in it",
      text: "“It sank,” one official with insight into the thinking of the council said.",
      found: ["one official with insight into the thinking of the council | said | - | direct | “It sank,”"],
    },
    {
      name: "gives a label to the one who used it, and the sentence to the one who passes it on",
      text: "Lindqvist had called the tunnel “a hole for money,” the report said.",
      found: [
        "the report | said | - | mixed | Lindqvist had called the tunnel “a hole for money,”",
        "Lindqvist | called | - | direct | “a hole for money,”",
      ],
    },
    {
      name: "sees the subject that a participle brings along",
      text: "The council met, with Ana Lindqvist, its chair, saying: “We lost.”",
      found: ["Ana Lindqvist | saying | - | direct | “We lost.”"],
    },
    {
      name: "sets the words told to an outlet off from its initials",
      text: "Lindqvist told CNN Berg is wrong.",
      found: ["Lindqvist | told | told CNN | reported | Berg is wrong"],
    },
    {
      name: "ends a fronted participle's words before the subject that follows",
      text: "By implying that the ferry was “a toy,” Lindqvist angered the crew.",
      found: ["Lindqvist | implying | - | mixed | the ferry was “a toy,”"],
    },
    ...["one", "another", "a third", "that", "the same"].map((which) => ({
      name: `passes on what ${which} account said`,
      text: `Lindqvist said Berg had “lost the harbour,” ${which} account said.`,
      found: [
        `${which} account | said | - | mixed | Lindqvist said Berg had “lost the harbour,”`,
        "Lindqvist | said | - | mixed | Berg had “lost the harbour,”",
      ],
    })),
    {
      name: "reads 'according to that account'",
      text: "The ferry sank in May, according to that account.",
      found: ["that account | according to | - | reported | The ferry sank in May"],
    },
    {
      name: "passes on a sentence that begins with another clause",
      text: "After the ferry sank, Lindqvist left the town, one account said.",
      found: ["one account | said | - | reported | After the ferry sank, Lindqvist left the town"],
    },
    {
      name: "reads an account that a clause describes",
      text: "Lindqvist left the town, the account that tells of the calls said.",
      found: ["the account | said | - | reported | Lindqvist left the town"],
    },
    {
      name: "does not take somebody beside the source for it",
      text: "Those around Mayor Olof Berg told him he lost.",
      found: ["Those around Mayor Olof Berg | told | - | reported | he lost"],
    },
    {
      name: "finds nothing in what no source says",
      text: "None of the accounts says that the ferry sank. No report says Berg was late.",
      found: [],
    },
    {
      name: "finds nothing in what somebody only hopes",
      text: "Lindqvist hoped the council would vote for her. Berg feared that it would.",
      found: [],
    },
    {
      name: "takes a linking word for nobody",
      text: "Plus, she said the ferry was late.",
      found: ["she | said | - | reported | the ferry was late"],
    },
    {
      name: "passes over a newspaper that stands before the subject",
      text: "In a talk with a paper, the Tide, council chair Ana Lindqvist backed the plan, calling it “a gift to us.”",
      found: ["council chair Ana Lindqvist | calling | - | direct | “a gift to us.”"],
    },
    {
      name: "gives unnamed documents no words in marks",
      text: "Estimates suggest that the tunnel is “a hole for money.”",
      found: ["Estimates | suggest | - | reported | the tunnel is “a hole for money.”"],
    },
    {
      name: "takes no noun for a cue",
      text: "The mayor's report the council must read was late.",
      found: [],
    },
    {
      name: "leaves a quotation without a cue alone",
      text: "The crowd sang “We are the harbour” all night.",
      found: [],
    },
    { name: "leaves scare quotes alone", text: "The “free” ferry costs nine crowns.", found: [] },
    {
      name: "finds nothing in what was not said",
      text: "Lindqvist has not said whether she will run.",
      found: [],
    },
    { name: "finds nothing in a passive", text: "Lindqvist was told that the ferry was late.", found: [] },
  ])("$name", ({ text, found }) => {
    expect(read(text)).toEqual(found);
  });

  test("lets a quotation that opens the next paragraph go on with the same speaker", () => {
    expect(read("“The ferry sank,” Lindqvist said.\n“Nobody was hurt.”")).toEqual([
      "Lindqvist | said | - | direct | “The ferry sank,”",
      "Lindqvist | - | - | direct | “Nobody was hurt.”",
    ]);
  });

  test("joins the paragraphs of one quotation, which opens again in each", () => {
    expect(read("Lindqvist said: “The ferry sank.\n“Nobody was hurt.\n“We go on.”\nThen she left.")).toEqual([
      "Lindqvist | said | - | direct | “The ferry sank.",
      "Lindqvist | - | - | direct | “Nobody was hurt.",
      "Lindqvist | - | - | direct | “We go on.”",
    ]);
  });

  test("gives a quotation that its paragraph does not close to the cue of the next", () => {
    expect(read("“The ferry sank.\n“Nobody was hurt,” Lindqvist said.")).toEqual([
      "Lindqvist | said | - | direct | “The ferry sank. + “Nobody was hurt,”",
    ]);
  });

  test("does not give an answer to the one who asked", () => {
    expect(read("“Did it sink?” Lindqvist asked.\n“It did.”")).toEqual([
      "Lindqvist | asked | - | direct | “Did it sink?”",
    ]);
  });

  test("links a source to the person it names, but not to the one it only mentions", () => {
    const text = "Ana Lindqvist said the ferry was late. A spokesman for Ana Lindqvist said it sank.";
    const at = (from: number) => ({ start: from, end: from + 13, person: 0, kind: "name" as const });
    const people = {
      people: [{ name: "Ana Lindqvist", aliases: [] }],
      mentions: [at(0), at(text.lastIndexOf("Ana"))],
      roles: [],
    };
    expect(attributionsOf(text, people).map(({ source }) => source?.person)).toEqual([0, null]);
  });

  test.each([
    { name: "the namesake was named in full since", before: "Ana Lund left. Per Lund called.", linked: null },
    { name: "the person was named in full last", before: "Per Lund called. Ana Lund left.", linked: 0 },
  ])("links a surname that two people share as the text has it: $name", ({ before, linked }) => {
    const text = `${before} “Help,” Lund said.`;
    const at = (words: string, person: number) => ({
      start: text.lastIndexOf(words),
      end: text.lastIndexOf(words) + words.length,
      person,
      kind: "name" as const,
    });
    const mentions = [at("Ana Lund", 0), at("Per Lund", 1), at("Lund", 0)].sort((a, b) => a.start - b.start);
    const people = ["Ana Lund", "Per Lund"].map((name) => ({ name, aliases: [] }));
    const [found] = attributionsOf(text, { people, mentions, roles: [] });
    expect(found?.source?.person).toBe(linked);
  });

  test.each([
    {
      name: "keeps a pronoun with the speaker before it",
      text: "Ana said it sank. She said it was late.",
      linked: [0, 0],
    },
    {
      name: "takes a pronoun back that is linked past the speaker before it",
      text: "Ana said Eva waited. She said it was late.",
      she: 1,
      linked: [0, null],
    },
    {
      name: "takes a pronoun back that is linked to somebody in the words said",
      text: "Ana came. The tunnel was dug after a warning to Ana, She said.",
      linked: [null],
    },
    {
      name: "does not follow a pronoun to somebody whom a quotation names",
      text: "Ana said it sank. “Eva paid. Go,” She said.",
      she: 1,
      linked: [0, null],
    },
    {
      name: "follows a pronoun to somebody named since",
      text: "Ana said it sank. Eva came. She said it was late.",
      she: 1,
      linked: [0, 1],
    },
  ])("$name", ({ text, she = 0, linked }) => {
    const mentions = [...text.matchAll(/Ana|Eva|She/g)].map((match) => ({
      start: match.index,
      end: match.index + 3,
      person: match[0] === "She" ? she : match[0] === "Eva" ? 1 : 0,
      kind: match[0] === "She" ? ("pronoun" as const) : ("name" as const),
    }));
    const people = ["Ana", "Eva"].map((name) => ({ name, aliases: [] }));
    const found = attributionsOf(text, { people, mentions, roles: [] });
    expect(found.map(({ source }) => source?.person)).toEqual(linked);
  });

  test.each([
    ["Ana Lindqvist went on to say that the bridge is safe.", "the bridge is safe"],
    ["Ana Lindqvist came to argue that tolls are the answer.", "tolls are the answer"],
    ["Ana Lindqvist continued to claim that the toll was fair.", "the toll was fair"],
  ])("hears what somebody went on to say: %s", (text, words) => {
    const [found] = attributionsOf(text);
    const { start = 0, end = 0 } = found?.source ?? {};
    expect(text.slice(start, end)).toBe("Ana Lindqvist");
    expect(found?.content.map((part) => text.slice(part.start, part.end))).toEqual([words]);
  });

  test("does not take the wording of an account for the speaker's", () => {
    const text =
      "Ana Lindqvist has admitted that it was a result of “Berg’s moods,” in the words of one account.";
    expect(attributionsOf(text).map(({ mode }) => mode)).toEqual(["reported"]);
  });

  test("does not take what somebody only wanted to say for said", () => {
    expect(attributionsOf("Ana Lindqvist refused to say that the bridge is safe.")).toEqual([]);
  });

  test.each([
    "Kemp said that while the board met early, the vote came late.",
    "She added that, according to Ana Lindqvist, the mayor left.",
  ])("leaves no empty span: %s", (text) => {
    for (const { content } of attributionsOf(text)) {
      expect(content.length).toBeGreaterThan(0);
      for (const { start, end } of content) expect(end).toBeGreaterThan(start);
    }
  });

  test("every span lies within the text, in order, for any text", () => {
    const piece = fc.constantFrom(
      ..."“ ” \" ' ‘ ’ said told called saying that while and , . : ; — \n who according to Ana Lindqvist the mayor he was not".split(
        " ",
      ),
      " ",
      "\n\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(" ");
        for (const { content, source, cue, carrier } of attributionsOf(text)) {
          expect(content.length).toBeGreaterThan(0);
          for (const span of [...content, source, cue, carrier]) {
            if (span === null) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });
});
