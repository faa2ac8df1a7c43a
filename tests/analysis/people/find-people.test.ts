import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPeople } from "../../../src/analysis/people/find-people.js";
import { findBlocks } from "../../../src/analysis/text/blocks.js";
import { findSentences } from "../../../src/analysis/text/sentences.js";
import type { MentionKind, RosterEntry } from "../../../src/core/model/person.js";

const read = (text: string, roster: readonly RosterEntry[] = []) => {
  const blocks = findBlocks(text);
  const found = findPeople({ text, blocks, sentences: findSentences(text, blocks) }, roster);
  const nameOf = (person: number): string => found.people[person]!.name;
  const spans = (kind: MentionKind): readonly string[] =>
    found.mentions
      .filter((mention) => mention.kind === kind)
      .map(({ start, end, person }) => `${text.slice(start, end)} = ${nameOf(person)}`);
  const roles = found.roles.map(({ start, end, person }) => `${nameOf(person)}: ${text.slice(start, end)}`);
  return { ...found, names: found.people.map(({ name }) => name), spans, said: roles };
};

describe("findPeople finds names", () => {
  test.each([
    ["a full name with a common given name", "Yesterday Maria Okonkwo spoke.", ["Maria Okonkwo"]],
    ["a surname after a title", "The letter reached Senator Halvorsen.", ["Halvorsen"]],
    [
      "an abbreviated title with its point",
      "Sen. Ruth Abara and Gov. Tom Lind met.",
      ["Ruth Abara", "Tom Lind"],
    ],
    [
      "a foreign name with an apposition",
      "Zoltek Varday, a spokesman for the port, agreed.",
      ["Zoltek Varday"],
    ],
    ["initials with and without points", "J. D. Marlow left. JD Marlow came back.", ["J. D. Marlow"]],
    ["a middle initial", "It was Owen Q. Bradwick who called.", ["Owen Q. Bradwick"]],
    [
      "particles",
      "They met Ursula van der Meulen and Omar bin Rashid.",
      ["Ursula van der Meulen", "Omar bin Rashid"],
    ],
    ["a hyphened East Asian given name", "Voters chose Lam Wai-ho on Sunday.", ["Lam Wai-ho"]],
    ["a suffix", "Power went to Frank Dell Jr. in May.", ["Frank Dell Jr."]],
    [
      "a nickname in quotation marks",
      'The hall honoured Walter "Buck" Sawyer twice.',
      ['Walter "Buck" Sawyer'],
    ],
    ["what follows a long foreign title", "Omani Crown Prince Tariq bin Said arrived.", ["Tariq bin Said"]],
    [
      "a name after a company and a title",
      "Brightline Motor Company CEO Alan Pruitt spoke.",
      ["Alan Pruitt"],
    ],
    [
      "an unknown name in a list of known ones",
      "Present were Anna Lund, Fesk Varolny and Paul Reyes.",
      ["Anna Lund", "Fesk Varolny", "Paul Reyes"],
    ],
    ["no verb of a question", "Will Rosholm bring back the ferry? Rosholm is a firm.", []],
    ["no company by its shares", "Rosholm shares fell. She sold her Rosholm stake.", []],
    ["no body of a party", "He leads the National Republican Harbour Committee.", []],
    ["no team of a city with a saint", "The San Diego Sailors lost.", []],
    ["no newspaper that is told something", "She told Bloomsberg that it rained.", []],
    ["a name with accents", "Stanisław Wróbel wrote it.", ["Stanisław Wróbel"]],
  ])("%s", (_, text, names) => {
    expect(read(text).names).toEqual(names);
  });

  test.each([
    ["places", "In New York and Buenos Aires, near Lake Victoria, it rained."],
    ["organisations", "The National Party and Harbor Bank Group said no. Nato said yes."],
    ["weekdays and months", "On Monday, in late May, before April 3, nothing moved. March came."],
    ["nationalities", "The Norwegian said it. Ukrainians agreed."],
    ["works and bills", 'The "Great Clean Water Act" and The Silent Valley were discussed.'],
    [
      "the first word of a sentence",
      "Critics disagreed. Despite that, Officials said nothing. Will it last?",
    ],
    ["titles without a name", "The Prime Minister and the Vice President left the White House."],
    ["companies that speak", "Orvex said it would sell. Orvex announced a plan."],
    ["companies that bear a person's name", "Goldman Sachs said profits rose. Johns Hopkins agreed."],
  ])("never takes %s for persons", (_, text) => {
    expect(read(text).names).toEqual([]);
  });
});

describe("findPeople follows a person through the article", () => {
  test("gives a surname to the full name before it and leaves the possessive off", () => {
    const { people, spans } = read("Dana Whitlock resigned. Whitlock's aides wept; Ms. Whitlock did not.");
    expect(people).toEqual([{ name: "Dana Whitlock", aliases: ["Whitlock"] }]);
    expect(spans("name")).toEqual([
      "Dana Whitlock = Dana Whitlock",
      "Whitlock = Dana Whitlock",
      "Whitlock = Dana Whitlock",
    ]);
  });

  test("gives a surname in the headline to the full name below it", () => {
    const { spans } = read("WHITLOCK QUITS\n\nDana Whitlock resigned on Friday.");
    expect(spans("name")).toEqual(["WHITLOCK = Dana Whitlock", "Dana Whitlock = Dana Whitlock"]);
  });

  test("finds both names of a joined pair", () => {
    const { spans } = read("Dana Whitlock and Paul Reyes fell out. The Whitlock-Reyes feud went on.");
    expect(spans("name").slice(2)).toEqual(["Whitlock = Dana Whitlock", "Reyes = Paul Reyes"]);
  });

  test("gives a shared surname to whom the article calls by it", () => {
    const text =
      "Carol Denton lost. Denton blamed the weather. Her husband, Mark Denton, stayed home. He was ill. It rained. Denton will run again.";
    expect(read(text).spans("name").at(-1)).toBe("Denton = Carol Denton");
  });

  test("gives a shared surname to the one last named in full where nothing else decides", () => {
    const text = "Carol Denton spoke. Later Mark Denton came. Denton said little.";
    expect(read(text).spans("name").at(-1)).toBe("Denton = Mark Denton");
  });

  test("leaves a shared surname open behind a sentence that names both in full", () => {
    const text = "Carol Denton and Mark Denton met. Denton said little.";
    expect(read(text).spans("name").at(-1)).toBe("Mark Denton = Mark Denton");
  });

  test("keeps a surname of the other sex for somebody who is not named in full", () => {
    const text =
      "First lady Carol Denton came. It was late as Denton, who kept his promise, rose. “No,” Denton said.";
    const { spans, names } = read(text);
    expect(names).toEqual(["Carol Denton", "Denton"]);
    expect(spans("name").at(-1)).toBe("Denton = Denton");
  });

  test("gives a shared surname to whom the sentence itself calls by it", () => {
    const text =
      "Carol Denton lost. Denton blamed the weather. Denton left. Denton and her son, Mark Denton, went home. “It is late,” Denton said.";
    expect(read(text).spans("name").at(-1)).toBe("Denton = Carol Denton");
  });

  test("leaves a shared surname open right after the other was named in full", () => {
    const text =
      "Carol Denton lost. Denton blamed the weather. Denton left. Denton went home. Her son, Mark Denton, stayed. “It is late,” Denton said.";
    expect(read(text).spans("name").at(-1)).toBe("Mark Denton = Mark Denton");
  });

  test("keeps father and son apart", () => {
    expect(read("Frank Dell spoke. Frank Dell Jr. listened.").names).toEqual([
      "Frank Dell",
      "Frank Dell Jr.",
    ]);
  });

  test("does not take a company for its founder's grandson", () => {
    const { spans } = read(
      "The Pruitt Motor Company lost money. Alan Pruitt resigned. Pruitt will close a plant.",
    );
    expect(spans("name")).toEqual(["Alan Pruitt = Alan Pruitt"]);
  });

  test("leaves a tower named after a person alone", () => {
    expect(read("Dana Whitlock sold Whitlock Tower.").spans("name")).toEqual([
      "Dana Whitlock = Dana Whitlock",
    ]);
  });

  test("lets the roster win", () => {
    const roster = [{ name: "Dana Whitlock", aliases: ["The Iron Baker", "Whit"] }];
    const { spans } = read("Whit won. Dana Whitlock thanked everyone.", roster);
    expect(spans("name")).toEqual(["Whit = Dana Whitlock", "Dana Whitlock = Dana Whitlock"]);
  });
});

describe("findPeople reads roles as the text gives them", () => {
  test.each([
    ["U.S. Vice President Dana Whitlock spoke.", ["Dana Whitlock: U.S. Vice President"]],
    ["On Friday Transport Secretary Paul Reyes quit.", ["Paul Reyes: Transport Secretary"]],
    ["They praised activist Paul Reyes.", ["Paul Reyes: activist"]],
    ["It was Secretary of State Paul Reyes.", ["Paul Reyes: Secretary of State"]],
    ["Reporters asked Kansas Gov. Paul Reyes.", ["Paul Reyes: Kansas Gov."]],
    ["Dana Whitlock, a former tax lawyer, won.", ["Dana Whitlock: former tax lawyer"]],
    [
      "Dana Whitlock—CEO of a bakery linked to Orvex—won.",
      ["Dana Whitlock: CEO of a bakery linked to Orvex"],
    ],
    ["Dana Whitlock, the rail and harbour czar, won.", ["Dana Whitlock: rail and harbour czar"]],
    ["Dana Whitlock is the CEO of Orvex and Belto.", ["Dana Whitlock: CEO of Orvex and Belto"]],
    ["Dana Whitlock served as mayor of Lund, where she was born.", ["Dana Whitlock: mayor of Lund"]],
    ["Their preferred rail chief, Dana Whitlock, won.", ["Dana Whitlock: preferred rail chief"]],
    ["Dana Whitlock, mayor of Lund from 1995 until 2003, slept.", ["Dana Whitlock: mayor of Lund"]],
    ["Reporting by Dana Whitlock, Ledyard King.", []],
    ["She took the seat of Paul Reyes, becoming the first female senator.", []],
    ["First lady Dana Whitlock spoke.", ["Dana Whitlock: First lady"]],
    ["Dana Whitlock, the first lady of Rosholm, spoke.", ["Dana Whitlock: first lady of Rosholm"]],
    ["Speaking for Dana Whitlock, the former president said little.", []],
    ["Dana Whitlock, who lost last year, is tired.", []],
    ["Mr. Paul Reyes came with Dana Whitlock, President Ann Lowe and others.", ["Ann Lowe: President"]],
  ])("%s", (text, roles) => {
    expect(read(text).said).toEqual(roles);
  });
});

describe("findPeople links descriptions and pronouns only where they are certain", () => {
  test("a description that a role in the article supports", () => {
    const { spans } = read(
      "Vice President Dana Whitlock met Tom Lind. The vice president was late; the president was not.",
    );
    expect(spans("description")).toEqual(["The vice president = Dana Whitlock"]);
  });

  test("a description with the company of the role", () => {
    const { spans } = read("Dana Whitlock is the CEO of Orvex. Later the Orvex CEO left.");
    expect(spans("description")).toEqual(["the Orvex CEO = Dana Whitlock"]);
  });

  test("no description that two people share, that is past, or that says itself who is meant", () => {
    expect(
      read("Senator Ann Lowe and Senator Tom Lind met. The senator slept.").spans("description"),
    ).toEqual([]);
    expect(read("Former Mayor Ann Lowe came. The mayor slept.").spans("description")).toEqual([]);
    expect(read("President Ann Lowe came. The president of Chile slept.").spans("description")).toEqual([]);
  });

  test.each([
    [
      "the one person before it",
      "Ann Lowe left after she lost her seat.",
      ["she = Ann Lowe", "her = Ann Lowe"],
    ],
    ["the one of that sex", "Ann Lowe told Tom Lind that he was wrong.", ["he = Tom Lind"]],
    ["the subject of the sentence before", "Tom Lind met Paul Reyes. He was late.", ["He = Tom Lind"]],
    ["nobody where two fit", "Then Tom Lind met Paul Reyes before he left.", []],
    ["nobody after an unknown he", "The man came. He hoped that Tom Lind would call. He was joking.", []],
    ["nobody inside a quotation", "Tom Lind said: “He is late.”", []],
    [
      "never somebody named in the quotation beside it",
      "Mayor Tom Lind said he had called Paul Reyes.\n\n“Reyes chose this fight,” he said.",
      ["he = Tom Lind", "he = Tom Lind"],
    ],
    [
      "nobody who is only named before the subject",
      "After talks with Paul Reyes, Tom Lind spoke. Then he left.",
      [],
    ],
    [
      "nobody where somebody unknown begins the sentence",
      "Krolle, the librarian, agreed when Tom Lind left.\n\n“It is late,” he said.",
      [],
    ],
    [
      "nobody where an unknown name does something",
      "Xu offered a warning to Tom Lind.\n\n“It is late,” he said.",
      [],
    ],
    [
      "nobody before a pronoun that looks ahead",
      "The sanctions hit Paul Reyes.\n\nAs his city burned, Mayor Tom Lind asked for peace.\n\n“It is late,” he said.",
      ["he = Tom Lind"],
    ],
    ["nobody whose spokesman it is", "“No,” said Lind spokesman Steve Abara. He left Tom Lind.", []],
    [
      "nobody who only shares a given name with the one meant",
      "Tom Lind spoke.\n\nTom, 53, stood in line. “It is cold,” he said.",
      [],
    ],
    [
      "nobody where only quotations name anyone",
      "The vote was close.\n\n“Tom Lind lost. Lind knows it,” he said.\n\n“Not even Tom Lind is above the law,” he says.",
      [],
    ],
    [
      "nobody where somebody without a name may be meant",
      "The foreign minister wrote to Tom Lind. “It is over,” he said.",
      [],
    ],
    [
      "the one before a quotation of several sentences",
      "Tom Lind spoke late.\n\n“It is over. Ann Lowe won. Go home,” he said.",
      ["he = Tom Lind"],
    ],
    [
      "nobody where another man may be meant",
      "Tom Lind and his driver left before he slept.",
      ["his = Tom Lind"],
    ],
  ])("a pronoun: %s", (_, text, pronouns) => {
    expect(read(text).spans("pronoun")).toEqual(pronouns);
  });
});

describe("findPeople on any text", () => {
  const piece = fc.constantFrom(
    "Dana Whitlock",
    "Whitlock",
    "J.D.",
    "President",
    "Sen.",
    "the",
    "vice president",
    "CEO",
    "of",
    "Orvex",
    "he",
    "her",
    "said",
    "’s",
    "'s",
    ",",
    ".",
    "—",
    "(",
    ")",
    "“",
    "”",
    '"',
    "\n",
    "\n\n",
    "bin",
    "van",
    "Jr.",
    "May",
    "😀",
    "é",
    "Ka-ki",
    "Tom-Lind",
    "A",
  );
  test("spans lie in the text, in order, without overlap, and point to a person", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const text = pieces.join(" ");
        const { people, mentions, roles } = read(text);
        let last = 0;
        for (const { start, end, person } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(people[person]).toBeDefined();
          last = end;
        }
        for (const { start, end, person } of roles) {
          expect(text.slice(start, end).trim()).toHaveLength(end - start);
          expect(people[person]).toBeDefined();
        }
        const named = new Set(mentions.filter(({ kind }) => kind === "name").map(({ person }) => person));
        expect(named.size).toBe(people.length);
      }),
      { numRuns: 300 },
    );
  });

  test("a name never ends in a possessive or begins with a title", () => {
    const { spans } = read("President Dana Whitlock’s plan. Mrs. Whitlock's plan. Whitlock‘s plan.");
    expect(spans("name").map((span) => span.split(" = ")[0])).toEqual([
      "Dana Whitlock",
      "Whitlock",
      "Whitlock",
    ]);
  });
});
