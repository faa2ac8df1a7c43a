import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openArchive } from "../../src/cli/open-archive.js";

let folder = "";
let entries: { msg: string; level: number; fromSnapshot?: boolean }[] = [];

const corpus = () => join(folder, "articles.jsonl");
const cacheDir = () => join(folder, "cache");
const log = pino({ level: "info" }, { write: (line: string) => entries.push(JSON.parse(line)) });
const open = () => openArchive({ path: corpus(), cacheDir: cacheDir(), log });

const article = (id: string, title: string, text: string) => JSON.stringify({ id, title, text });
const lines = [
  article(
    "bridge",
    "Mayor opens the harbour bridge",
    "Mayor Ada Lindqvist opened the harbour bridge on Monday.\n\nLindqvist said the ferries would keep running until spring. “Nobody will be left on the pier,” she said.",
  ),
  article(
    "grain",
    "Grain prices climb",
    "Each sack of grain costs more than oil, Omar Sacks said. Sacks wants the tariff gone.",
  ),
  "{broken",
];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "verbatim-archive-"));
  entries = [];
  await writeFile(corpus(), lines.join("\n"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const passageTexts = async (archive: Awaited<ReturnType<typeof open>>, words: string) => {
  const terms = archive.tokenise(words).map(({ stem }) => ({ stem, boost: 1, fuzzy: false }));
  const found = await archive.index.search(terms, 3);
  return found.map(({ passage }) => {
    const { article: number, start, end } = archive.collection.passages[passage]!;
    return archive.collection.articles[number]!.text.slice(start, end);
  });
};

describe("openArchive", () => {
  test("opens a collection that can be searched, and reports what was skipped", async () => {
    const archive = await open();
    expect((await passageTexts(archive, "ferries in spring"))[0]).toContain("ferries");
    expect(archive.problems).toHaveLength(1);
    expect(archive.collection.skipped).toBe(1);
  });

  test("opens the same collection the second time, from the snapshot", async () => {
    const first = await open();
    const second = await open();
    expect(entries.map(({ fromSnapshot }) => fromSnapshot).filter((known) => known !== undefined)).toEqual([
      false,
      true,
    ]);
    expect(second.collection).toEqual(first.collection);
    for (const words of ["tariff on grain", "Sacks", "sack", "Lindqvist bridge"])
      expect(await passageTexts(second, words)).toEqual(await passageTexts(first, words));
  });

  test("analyses again when an article has changed", async () => {
    await open();
    await writeFile(corpus(), lines.join("\n").replace("until spring", "until autumn"));
    expect((await passageTexts(await open(), "ferries autumn"))[0]).toContain("until autumn");
    expect(entries.at(-1)?.fromSnapshot).toBe(false);
    expect(await readdir(cacheDir())).toHaveLength(2);
  });

  test("analyses again when the snapshot is damaged, and mends it", async () => {
    const whole = await open();
    const [name = ""] = await readdir(cacheDir());
    await writeFile(join(cacheDir(), name), "damaged");
    expect((await open()).collection).toEqual(whole.collection);
    expect(entries.some(({ level, msg }) => level === 40 && msg.includes("snapshot not used"))).toBe(true);
    await open();
    expect(entries.at(-1)?.fromSnapshot).toBe(true);
  });

  test("opens where nothing can be kept", async () => {
    await writeFile(cacheDir(), "a file, no folder");
    const archive = await open();
    expect(archive.collection.articles).toHaveLength(2);
    expect(entries.some(({ msg }) => msg.includes("snapshot not kept"))).toBe(true);
  });

  test("lets several processes open the same collection at once", async () => {
    const archives = await Promise.all([open(), open(), open()]);
    const texts = await Promise.all(archives.map((archive) => passageTexts(archive, "ferries")));
    expect(new Set(texts.map((list) => list.join("|"))).size).toBe(1);
    expect(await readdir(cacheDir())).toHaveLength(1);
    expect(entries.filter(({ level }) => level > 30)).toEqual([]);
  });

  test("refuses a path that cannot be read", async () => {
    await expect(openArchive({ path: join(folder, "none"), cacheDir: cacheDir(), log })).rejects.toThrow(
      "cannot be read",
    );
  });
});
