import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { readCollection } from "../../src/collection/read-collection.js";

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A folder with these files. */
const folderOf = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "collection-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
};

const read = async (files: Readonly<Record<string, string | Uint8Array>>, largest?: number) =>
  readCollection(await folderOf(files), largest === undefined ? {} : { largest });

const PROSE =
  "The council voted on Tuesday to keep the buses, after a debate that went on for most of the night.";

describe("a collection folder", () => {
  test("is read recursively, in order of path, without README.md and dot files", async () => {
    const { articles, problems } = await read({
      "b.txt": PROSE,
      "a/z.txt": PROSE,
      "a/README.md": "no article",
      ".hidden.txt": PROSE,
      ".git/x.txt": PROSE,
      "picture.png": "no article",
      "c.MD": PROSE,
    });
    expect(articles.map(({ id }) => id)).toEqual(["a/z", "b", "c"]);
    expect(problems).toEqual([]);
  });

  test("may hold links that lead round in a circle", async () => {
    const folder = await folderOf({ "a/one.txt": PROSE });
    await symlink(folder, join(folder, "a", "loop"));
    await symlink(join(folder, "nowhere"), join(folder, "broken.txt"));
    const { articles, problems } = await readCollection(folder);
    expect(articles.map(({ id }) => id)).toEqual(["a/one"]);
    expect(problems).toMatchObject([{ file: "broken.txt", line: null }]);
  });

  test("that does not exist is a named error with its path", async () => {
    await expect(readCollection("/no/such/folder")).rejects.toMatchObject({
      code: "COLLECTION_PATH",
      path: "/no/such/folder",
    });
  });

  test("may be one file", async () => {
    const folder = await folderOf({ "one.txt": PROSE, "two.txt": PROSE, "three.png": "" });
    const { articles } = await readCollection(join(folder, "one.txt"));
    expect(articles.map(({ id }) => id)).toEqual(["one"]);
    await expect(readCollection(join(folder, "three.png"))).rejects.toMatchObject({
      code: "COLLECTION_PATH",
    });
  });

  test("may be empty", async () => {
    expect(await read({})).toEqual({ articles: [], roster: [], problems: [] });
  });
});

describe("Markdown files", () => {
  test("give metadata as it is written and the text untouched", async () => {
    const text = `\n${PROSE}  \r\n\r\n“Two  blanks,” she said.\n`;
    const { articles } = await read({
      "x.md": `---\ntitle: 1984\noutlet: "The Riverside Courier"\nauthor: Ada Mbeki\npublished: 2024-03\nurl: https://example.org/a\nkind: brief\nbasedOn:\n  - a report\n  - 2\nlicence: CC BY 4.0\nuncertain: [much]\n---\n${text}`,
    });
    expect(articles).toEqual([
      {
        id: "x",
        title: "1984",
        outlet: "The Riverside Courier",
        author: "Ada Mbeki",
        published: { value: "2024-03", precision: "month" },
        url: "https://example.org/a",
        kind: "brief",
        basedOn: ["a report", "2"],
        licence: "CC BY 4.0",
        text,
      },
    ]);
  });

  test("need no front matter; what is missing stays null", async () => {
    const { articles } = await read({ "x.md": `# The buses stay #\n\n${PROSE}` });
    expect(articles).toMatchObject([
      { title: "The buses stay", outlet: null, published: null, url: null, kind: "article", basedOn: [] },
    ]);
  });

  test("may name an id of their own, and leave values empty", async () => {
    const { articles } = await read({ "x.md": `---\r\nid: 12\r\nauthor:\r\noutlet: ~\r\n---\r\n${PROSE}` });
    expect(articles).toMatchObject([{ id: "12", author: null, outlet: null, text: PROSE }]);
  });

  test.each([
    {
      name: "front matter that is not closed",
      content: `---\ntitle: a\n${PROSE}`,
      line: 1,
      reason: /not closed/,
    },
    {
      name: "YAML that cannot be read",
      content: `---\ntitle: a\noutlet: "b\n---\n${PROSE}`,
      line: 4,
      reason: /not YAML/,
    },
    {
      name: "a key given twice",
      content: `---\ntitle: a\ntitle: b\n---\n${PROSE}`,
      line: 3,
      reason: /not YAML/,
    },
    { name: "front matter without keys", content: `---\n- a\n---\n${PROSE}`, line: 2, reason: /key: value/ },
    {
      name: "a list where text is wanted",
      content: `---\nkind: a\ntitle: [b]\n---\n${PROSE}`,
      line: 3,
      reason: /"title" must be text/,
    },
    {
      name: "a month that is none",
      content: `---\npublished: 2025-13\n---\n${PROSE}`,
      line: 2,
      reason: /"published" is not a date \(got "2025-13"\)/,
    },
    {
      name: "a date in words",
      content: `---\ntitle: a\npublished: June 5\n---\n${PROSE}`,
      line: 3,
      reason: /got "June 5"/,
    },
    {
      name: "an address that is not of the web",
      content: `---\nurl: javascript:alert(1)\n---\n${PROSE}`,
      line: 2,
      reason: /http/,
    },
    { name: "no text", content: "---\ntitle: a\n---\n\n", line: null, reason: /no text/ },
    { name: "nothing at all", content: "", line: null, reason: /no text/ },
  ])("are reported for $name, and the rest loads", async ({ content, line, reason }) => {
    const { articles, problems } = await read({ "bad.md": content, "good.md": PROSE });
    expect(articles.map(({ id }) => id)).toEqual(["good"]);
    expect(problems).toEqual([{ file: "bad.md", line, reason: expect.stringMatching(reason) }]);
  });

  test("never run code from front matter", async () => {
    const { articles, problems } = await read({ "x.md": `---js\n{ title: process.version }\n---\n${PROSE}` });
    expect(articles).toMatchObject([{ title: null, text: expect.stringContaining("process.version") }]);
    expect(problems).toEqual([]);
  });

  test("that open a thousand brackets are reported", async () => {
    const { problems } = await read({ "x.md": `---\ntitle: ${"[".repeat(20_000)}\n---\n${PROSE}` });
    expect(problems).toMatchObject([{ file: "x.md" }]);
  });
});

describe("plain text files", () => {
  test.each([
    { name: "have their headline as title", text: `The buses stay\n${PROSE}`, title: "The buses stay" },
    { name: "have no title where the first line is prose", text: `${PROSE}\n${PROSE}`, title: null },
    { name: "have no title where only one line stands", text: "The buses stay", title: null },
  ])("$name", async ({ text, title }) => {
    expect((await read({ "x.txt": text })).articles).toMatchObject([{ title, text }]);
  });

  test.each([
    { name: "UTF-8 with its mark", bytes: Buffer.from(`\uFEFF“${PROSE}”`) },
    { name: "UTF-16 little-endian", bytes: Buffer.from(`\uFEFF“${PROSE}”`, "utf16le") },
    { name: "UTF-16 big-endian", bytes: Buffer.from(`\uFEFF“${PROSE}”`, "utf16le").swap16() },
  ])("may be $name", async ({ bytes }) => {
    expect((await read({ "x.txt": bytes })).articles).toMatchObject([{ text: `“${PROSE}”` }]);
  });

  test("in another encoding are reported by byte and line, never guessed", async () => {
    const bytes = Buffer.from(`First.\nSecond é.\nVance\x92s plan`, "latin1");
    const { problems } = await read({
      "x.txt": bytes,
      "y.txt": Buffer.from("One.\nTwo.\nIt\x92s", "latin1"),
    });
    expect(problems).toEqual([
      { file: "x.txt", line: 2, reason: "not UTF-8: byte 0xE9 at line 2; save it as UTF-8" },
      { file: "y.txt", line: 3, reason: "not UTF-8: byte 0x92 at line 3; save it as UTF-8" },
    ]);
  });

  test("that are binary or too large are reported", async () => {
    const { articles, problems } = await read({ "x.txt": "a\0b", "y.txt": "a".repeat(2_001) }, 2_000);
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([
      { file: "x.txt", reason: expect.stringContaining("NUL") },
      { file: "y.txt", reason: "is larger than 2,000 bytes: split it into articles" },
    ]);
  });
});

const line = (members: Readonly<Record<string, unknown>>): string => JSON.stringify(members);

describe("JSON lines", () => {
  test("give one article a line", async () => {
    const { articles, problems } = await read({
      "x.jsonl": `\uFEFF${line({ id: 7, title: "", text: PROSE, date: "2022-01-02T10:00:00Z", source: "A Paper" })}\r\n\n${line({ id: "b", text: PROSE, date: 2022, url: null })}`,
    });
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        id: "7",
        title: null,
        outlet: "A Paper",
        published: { value: "2022-01-02", precision: "day" },
        text: PROSE,
      },
      { id: "b", title: null, outlet: null, published: { value: "2022", precision: "year" }, url: null },
    ]);
  });

  test.each([
    { name: "no JSON", bad: "{no", reason: /not JSON/ },
    { name: "no object", bad: "[1]", reason: /no JSON object/ },
    { name: "no id", bad: line({ text: PROSE }), reason: /"id" is missing/ },
    { name: "no text", bad: line({ id: 1 }), reason: /"text" is missing/ },
    { name: "a blank text", bad: line({ id: 1, text: " \n" }), reason: /holds no text/ },
    { name: "a text that is none", bad: line({ id: 1, text: 5 }), reason: /"text" must be text/ },
    { name: "half a character", bad: '{"id":1,"text":"a \\ud83d b"}', reason: /surrogate/ },
    {
      name: "a title that is no text",
      bad: line({ id: 1, text: PROSE, title: {} }),
      reason: /"title" must be text/,
    },
    {
      name: "a bad date",
      bad: line({ id: 1, text: PROSE, date: "yesterday" }),
      reason: /"date" is not a date/,
    },
    {
      name: "a bad address",
      bad: line({ id: 1, text: PROSE, url: "example.org" }),
      reason: /"url" must begin/,
    },
    {
      name: "an id that is taken",
      bad: line({ id: "good1", text: PROSE }),
      reason: /taken already by x.jsonl:1/,
    },
    {
      name: "too many bytes",
      bad: line({ id: 1, text: "a".repeat(5_000) }),
      reason: /longer than 4,000 bytes/,
    },
  ])("are reported for $name, and the rest loads", async ({ bad, reason }) => {
    const good = (id: string): string => line({ id, text: PROSE });
    const { articles, problems } = await read(
      { "x.jsonl": [good("good1"), bad, good("good2")].join("\n") },
      4_000,
    );
    expect(articles.map(({ id }) => id)).toEqual(["good1", "good2"]);
    expect(problems).toEqual([{ file: "x.jsonl", line: 2, reason: expect.stringMatching(reason) }]);
  });

  test("that are not UTF-8 are reported, and the rest loads", async () => {
    const bad = Buffer.from('{"id":1,"text":"It\x92s"}\n', "latin1");
    const { articles, problems } = await read({
      "x.jsonl": Buffer.concat([bad, Buffer.from(line({ id: 2, text: PROSE }))]),
    });
    expect(articles.map(({ id }) => id)).toEqual(["2"]);
    expect(problems).toMatchObject([{ line: 1, reason: "not UTF-8: byte 0x92 at line 1; save it as UTF-8" }]);
  });

  test("may be packed with gzip, also in UTF-16", async () => {
    const { articles } = await read({
      "x.jsonl.gz": gzipSync(`${line({ id: "a", text: PROSE })}\n${line({ id: "b", text: PROSE })}\n`),
      "y.jsonl": Buffer.from(`\uFEFF${line({ id: "c", text: PROSE })}\n`, "utf16le"),
    });
    expect(articles.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  test("of a damaged gzip file are kept up to the damage, which is reported", async () => {
    const lines = Array.from({ length: 4_000 }, (_, id) =>
      line({ id, text: `${PROSE} ${Math.sin(id)}` }),
    ).join("\n");
    const packed = gzipSync(lines);
    const { articles, problems } = await read({
      "x.jsonl.gz": packed.subarray(0, packed.length - 2_000),
      "y.jsonl.gz": Buffer.from("no gzip"),
    });
    expect(articles.length).toBeGreaterThan(1_000);
    expect(problems).toHaveLength(2);
    expect(problems[1]).toMatchObject({
      file: "y.jsonl.gz",
      line: 1,
      reason: expect.stringContaining("whole copy"),
    });
  });
});

describe("ids across files", () => {
  test("are taken once: the later file is reported", async () => {
    const { articles, problems } = await read({ "a/x.md": PROSE, "a/x.txt": PROSE });
    expect(articles.map(({ id }) => id)).toEqual(["a/x"]);
    expect(problems).toMatchObject([
      { file: "a/x.txt", line: null, reason: expect.stringContaining("a/x.md") },
    ]);
  });
});

describe("the roster", () => {
  test("is read from the root of the collection", async () => {
    const { roster, problems } = await read({
      "x.txt": PROSE,
      "roster.yaml": '- name: Lena Ortiz\n  aliases: ["Mayor Ortiz"]\n- name: Ada Mbeki\n',
    });
    expect(roster).toEqual([
      { name: "Lena Ortiz", aliases: ["Mayor Ortiz"] },
      { name: "Ada Mbeki", aliases: [] },
    ]);
    expect(problems).toEqual([]);
  });

  test.each([
    { name: "broken YAML", content: "- name: [", roster: 0, line: 1 },
    { name: "no list", content: "name: Ada", roster: 0, line: 1 },
    { name: "an entry without a name", content: "- name: Ada Mbeki\n- aliases: [x]\n", roster: 1, line: 2 },
  ])("is reported for $name, and the articles load", async ({ content, roster, line: at }) => {
    const found = await read({ "x.txt": PROSE, "roster.yml": content });
    expect(found.articles).toHaveLength(1);
    expect(found.roster).toHaveLength(roster);
    expect(found.problems).toMatchObject([{ file: "roster.yml", line: at }]);
  });
});
