import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { indexCollection } from "../../../src/index/build-index.js";
import { createSnapshotStore } from "../../../src/index/snapshot/snapshot-store.js";
import { smallCollection, smallTokeniser } from "../../fakes/small-collection.js";

const pace = () => undefined;
const collection = smallCollection([
  {
    title: "Mayor opens the harbour bridge",
    people: [{ name: "Ada Lindqvist", aliases: ["Lindqvist", "She"] }],
    paragraphs: [
      "Ada Lindqvist opened the “harbour” bridge on Monday.",
      "She promised that the ferries would keep running. 🚢",
    ],
  },
  { paragraphs: ["Talks on the budget dragged on."] },
]);
const read = { version: collection.version, articles: collection.articles, skipped: 3 };
const index = await indexCollection(collection, smallTokeniser(collection), pace);

interface LogLine {
  readonly level: "info" | "warn";
  readonly message: string;
  readonly reason: unknown;
}

let folder = "";
let lines: LogLine[] = [];

const storeOf = (cache = folder, now = Date.now()) => {
  const write =
    (level: LogLine["level"]) =>
    ({ reason }: Readonly<Record<string, unknown>>, message: string) => {
      lines.push({ level, message, reason });
    };
  const log = { info: write("info"), warn: write("warn") };
  return createSnapshotStore({ folder: cache, log, pace, now: () => now });
};

const snapshotPath = async (): Promise<string> => join(folder, (await readdir(folder))[0]!);

const saved = async (): Promise<string> => {
  await storeOf().save({ collection, index });
  return snapshotPath();
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "verbatim-snapshot-"));
  lines = [];
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("the snapshot store", () => {
  test("gives back what was kept, with the number of files skipped this time", async () => {
    const path = await saved();
    expect(await storeOf().load(read)).toEqual({ collection: { ...collection, skipped: 3 }, index });
    expect(path).toMatch(/\/5ma11c\.a\d+\.i\d+\.verbatim-snapshot$/);
    expect(lines).toEqual([]);
  });

  test("holds no text of the articles", async () => {
    expect(await readFile(await saved(), "utf8")).not.toContain("opened the");
  });

  test("gives nothing where nothing was kept yet, without a warning", async () => {
    expect(await storeOf(join(folder, "not-there")).load(read)).toBeNull();
    expect(lines.map(({ level }) => level)).toEqual(["info"]);
  });

  test.each([
    { name: "is empty", damage: () => "", reason: "cut off or altered" },
    {
      name: "is cut off in a line",
      damage: (file: string) => file.slice(0, -40),
      reason: "cut off or altered",
    },
    {
      name: "lacks its last line",
      damage: (file: string) => file.slice(0, file.lastIndexOf("\n", file.length - 2) + 1),
      reason: "cut off or altered",
    },
    {
      name: "lacks a line",
      damage: (file: string) => file.replace(/\{"kind":"people".*\n/, ""),
      reason: "cut off or altered",
    },
    {
      name: "has another letter in a name",
      damage: (file: string) => file.replace("Ada Lindqvist", "Ada Lindkvist"),
      reason: "cut off or altered",
    },
    {
      name: "has something behind its end",
      damage: (file: string) => `${file}more`,
      reason: "cut off or altered",
    },
    { name: "is no JSON", damage: () => "\u0000\u0001 not a snapshot\n", reason: "cut off or altered" },
    {
      name: "is of another analysis",
      damage: (file: string) => file.replace(/"analysis":\d+/, '"analysis":999'),
      reason: "another version (analysis 999",
    },
    {
      name: "is of another index",
      damage: (file: string) => file.replace(/"index":\d+/, '"index":999'),
      reason: "index 999",
    },
    {
      name: "is of another collection",
      damage: (file: string) => file.replace('"5ma11c"', '"other1"'),
      reason: "another collection",
    },
  ])("takes no snapshot that $name, and says so", async ({ damage, reason }) => {
    const path = await saved();
    await writeFile(path, damage(await readFile(path, "utf8")));
    expect(await storeOf().load(read)).toBeNull();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ level: "warn", reason: expect.stringContaining(reason) });
  });

  test("takes no snapshot with a flipped bit, wherever it is", async () => {
    const path = await saved();
    const whole = await readFile(path);
    for (let at = 0; at < whole.length; at += 37) {
      const flipped = Buffer.from(whole);
      flipped[at] = flipped[at]! ^ 1;
      await writeFile(path, flipped);
      expect(await storeOf().load(read)).toBeNull();
    }
    expect(lines.every(({ level }) => level === "warn")).toBe(true);
  });

  test("takes no snapshot whose articles are not the ones that are loaded", async () => {
    await saved();
    expect(await storeOf().load({ ...read, articles: read.articles.slice(0, 1) })).toBeNull();
    expect(await storeOf().load({ ...read, articles: [] })).toBeNull();
    expect(await storeOf().load({ ...read, articles: [...read.articles, read.articles[0]!] })).toBeNull();
    expect(lines).toHaveLength(3);
  });

  test("goes on where a folder stands in the place of the file", async () => {
    const path = await saved();
    await rm(path);
    await mkdir(join(path, "inside"), { recursive: true });
    expect(await storeOf().load(read)).toBeNull();
    await storeOf().save({ collection, index });
    expect(lines.map(({ level }) => level)).toEqual(["warn", "warn"]);
    expect(await readdir(folder)).toHaveLength(1);
  });

  test("goes on with a warning where the cache folder cannot be made", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    await storeOf(join(file, "cache")).save({ collection, index });
    expect(await storeOf(join(file, "cache")).load(read)).toBeNull();
    expect(lines.map(({ level }) => level)).toEqual(["warn", "warn"]);
  });

  test("replaces a damaged snapshot", async () => {
    const path = await saved();
    await writeFile(path, "damaged");
    await saved();
    expect(await storeOf().load(read)).not.toBeNull();
  });

  test("lets several processes keep and load the same collection at once", async () => {
    const stores = Array.from({ length: 6 }, () => storeOf());
    await Promise.all(stores.map((store) => store.save({ collection, index })));
    const saving = storeOf().save({ collection, index });
    const loaded = await Promise.all(stores.map((store) => store.load(read)));
    await saving;
    expect(loaded.every((content) => content !== null)).toBe(true);
    expect(await readdir(folder)).toHaveLength(1);
    expect(lines).toEqual([]);
  });

  test("keeps the newest snapshots only, and leaves files of others alone", async () => {
    await writeFile(join(folder, "notes.txt"), "mine");
    for (let n = 0; n < 8; n += 1) {
      await storeOf().save({ collection: { ...collection, version: `00000${n}` }, index });
      const name = (await readdir(folder)).find((file) => file.startsWith(`00000${n}`))!;
      await utimes(join(folder, name), n, n);
    }
    const names = await readdir(folder);
    expect(names.filter((name) => name !== "notes.txt").map((name) => name.slice(0, 6))).toEqual([
      "000004",
      "000005",
      "000006",
      "000007",
    ]);
    expect(names).toContain("notes.txt");
  });

  test("counts a snapshot that is loaded as new", async () => {
    const path = await saved();
    await utimes(path, 1, 1);
    await storeOf().load(read);
    expect((await stat(path)).mtimeMs).toBeGreaterThan(2_000);
  });

  test("removes drafts that a process left behind, not those being written", async () => {
    const path = await saved();
    await writeFile(`${path}.1-aa.tmp`, "");
    await writeFile(`${path}.2-bb.tmp`, "");
    await utimes(`${path}.1-aa.tmp`, 1, 1);
    await storeOf().save({ collection, index });
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([
      expect.stringContaining(".2-bb.tmp"),
    ]);
  });
});
