import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltProgram, buildProgram, type Ended, ended } from "./built-program.js";

let program: BuiltProgram;
beforeAll(() => {
  program = buildProgram();
}, 120_000);
afterAll(() => program.remove());

/** Makes a collection of these files. */
const collection = (name: string, files: Readonly<Record<string, string | Buffer>>): string => {
  const folder = join(program.folder, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
};

const article = (title: string, text: string): string =>
  `---\ntitle: ${title}\noutlet: The Example\n---\n${text}\n`;
const harbour = article(
  "Harbour works delayed",
  "Mayor Ann Harlow said the harbour works would be delayed. “We simply ran out of money in the spring,” Harlow said on Tuesday.",
);

interface Data {
  readonly kind: string;
  readonly abstained: boolean;
  readonly quotes: readonly { text: string; article: string; start: number; end: number }[];
}

const dataOf = ({ stdout }: Ended): readonly Data[] =>
  stdout
    .trim()
    .split("\n")
    .map((line): Data => JSON.parse(line));

describe("one request on the command line", () => {
  test.each([
    { args: ["who", "Vance"], kind: "who" },
    { args: ["who", "issacman"], kind: "who" },
    { args: ["timeline", "isaacman"], kind: "timeline" },
    { args: ["ask", "What did Bannon call Musk?"], kind: "ask" },
    { args: ["what did bannon call musk?"], kind: "ask" },
    { args: ["quotes", "Vance"], kind: "quotes" },
    { args: ["compare", "america party"], kind: "compare" },
    { args: ["verify", "words that nobody ever said about anything"], kind: "verify" },
    { args: ["sources"], kind: "sources" },
    { args: ["help"], kind: "help" },
    { args: ["about"], kind: "about" },
  ])("answers $args with $kind, as text and as data with the same quotes", async ({ args, kind }) => {
    const [text, json] = await Promise.all([program.run(args), program.run(["--json", ...args])]);
    expect([text.status, text.stderr, json.status, json.stderr]).toEqual([0, "", 0, ""]);
    const [data] = dataOf(json);
    expect(data).toMatchObject({ kind, abstained: false });
    for (const quote of data?.quotes ?? []) {
      const file = readFileSync(join(program.folder, "corpus", `${quote.article}.md`), "utf8");
      expect(file).toContain(quote.text);
    }
    // A timeline or a comparison shows the clearest of several quotes that tell the same.
    expect(
      data?.quotes.filter((quote) => text.stdout.includes(`> ${quote.text}\n`)).length ?? 0,
    ).toBeGreaterThanOrEqual(Math.min(1, data?.quotes.length ?? 0));
  });

  test("abstains with status 0 and says what was not found", async () => {
    const { status, stdout } = await program.run(["ask", "What did Vance say about Ukraine?"]);
    expect(status).toBe(0);
    expect(stdout).toContain("not found: Ukraine");
  });

  test("reads another collection, a folder or a file", async () => {
    const folder = collection("own", { "harbour.md": harbour });
    for (const corpus of [folder, join(folder, "harbour.md")]) {
      const { status, stdout } = await program.run(["who", "Ann", "--corpus", corpus, "Harlow"]);
      expect([status, stdout]).toEqual([
        0,
        expect.stringContaining("> “We simply ran out of money in the spring,” Harlow said on Tuesday."),
      ]);
    }
  });

  test("answers about an empty collection", async () => {
    const { status, stdout } = await program.run(["who", "Vance", "--corpus", collection("empty", {})]);
    expect([status, stdout]).toEqual([0, expect.stringContaining("The collection is empty")]);
  });

  test.each([
    { args: ["--frobnicate"], message: "Unknown option '--frobnicate'" },
    { args: ["--corpus"], message: "--corpus" },
    { args: ["who"], message: "Missing: name" },
    { args: ["who", "Vance", "--since", "2025"], message: "No such option: since" },
    { args: ["timeline", "musk", "since", "June"], message: "Not a date: June" },
    { args: ["timeline", "musk", "--until=2025-02-30"], message: "Not a date: 2025-02-30" },
    { args: ["/frobnicate"], message: "Not possible: frobnicate" },
    { args: ["--since", "2025"], message: "options need a command or a question" },
  ])("ends $args with the usage line and status 2", async ({ args, message }) => {
    const { status, stdout, stderr } = await program.run(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^Usage: npm start -s -- /m);
  });

  test("gives wrong use as data too when asked for data", async () => {
    const result = await program.run(["who", "--json"]);
    expect(result.status).toBe(2);
    expect(dataOf(result)[0]).toMatchObject({ kind: "misuse", problem: { code: "missing", option: "name" } });
  });

  test("names a collection that is not there", async () => {
    const { status, stderr } = await program.run(["who", "Vance", "--corpus", "/no/such/folder"]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("/no/such/folder")]);
  });

  test("names a setting that is wrong", async () => {
    const { status, stderr } = await program.run(["who", "Vance"], { env: { LOG_LEVEL: "loud" } });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^LOG_LEVEL is not /)]);
  });

  test("tells its version and its usage", async () => {
    const version = await program.run(["--version"]);
    expect([version.status, version.stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
    const help = await program.run(["--help"]);
    expect([help.status, help.stdout]).toEqual([0, expect.stringContaining("timeline <topic>")]);
  });

  test("does not mind a reader that has seen enough", async () => {
    const child = program.start(["timeline", "musk"]);
    child.stdout?.destroy();
    expect(await ended(child)).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("a collection with broken files", () => {
  const broken = (): string =>
    collection("broken", {
      "good.md": harbour,
      "bad-date.md": "---\npublished: soonish\n---\nText.\n",
      "bytes.txt": Buffer.from([0xff, 0xfe, 0xff, 0x00, 0x80]),
    });

  test("still answers, and warns of each on standard error", async () => {
    const { status, stdout, stderr } = await program.run(["who", "Ann Harlow", "--corpus", broken()]);
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining("We simply ran out of money in the spring"),
    ]);
    expect(stderr).toMatch(/^warning: bad-date\.md.*soonish/m);
    expect(stderr).toMatch(/^warning: bytes\.txt/m);
    expect(stderr).toMatch(/^warning: 2 skipped/m);
  });

  test("is listed by the check, which ends with status 3", async () => {
    const { status, stdout } = await program.run(["check", "--corpus", broken()]);
    expect(status).toBe(3);
    expect(stdout).toMatch(/^bad-date\.md/m);
    expect(stdout).toMatch(/1 articles.* 2 skipped/);
    const sound = await program.run(["check"]);
    expect([sound.status, sound.stdout]).toEqual([0, expect.stringContaining(" 0 skipped")]);
  });
});

describe("requests on standard input", () => {
  test("are answered line by line, wrong use among them ends with status 2", async () => {
    const { status, stdout, stderr } = await program.run([], { input: "who Vance\n\ntimeline\nabout" });
    expect([status, stderr]).toEqual([2, ""]);
    expect(stdout.match(/^(?:Who: JD Vance|Missing: topic|About: .*)/gm)).toEqual([
      "Who: JD Vance",
      "Missing: topic",
      expect.stringContaining("About: "),
    ]);
  });

  test("are answered with one document a line as data", async () => {
    const result = await program.run(["--json"], { input: "who Vance\nabout\n" });
    expect([result.status, dataOf(result).map(({ kind }) => kind)]).toEqual([0, ["who", "about"]]);
  });

  test.each([
    { name: "no standard input", options: {} },
    { name: "an empty pipe", options: { input: "" } },
    { name: "blank lines only", options: { input: "\n \n" } },
  ])("are missed with status 1 on $name, naming the variables", async ({ options }) => {
    const { status, stdout, stderr } = await program.run([], options);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/DISCORD_TOKEN[\s\S]*SLACK_BOT_TOKEN/);
  });
});

describe("a signal", () => {
  /** Large enough to be still loading when the signal comes. */
  const largeCollection = (): string => {
    const sentence = "Ann Harlow said on Tuesday that the harbour works were late. ";
    const lines = Array.from({ length: 8000 }, (_, line) =>
      JSON.stringify({ id: `a${line}`, title: `Number ${line}`, text: sentence.repeat(20) }),
    );
    return collection("large", { "large.jsonl": lines.join("\n") });
  };

  test.each([
    ["SIGTERM", 143],
    ["SIGINT", 130],
  ] as const)("%s ends a request that is still loading with status %d", async (signal, status) => {
    const args = ["who", "Ann Harlow", "--corpus", largeCollection()];
    const child = program.start(args, { env: { LOG_LEVEL: "debug" } });
    child.stderr?.once("data", () => child.kill(signal));
    expect(await ended(child)).toMatchObject({ status, signal: null, stdout: "" });
  });

  test.each(["SIGTERM", "SIGINT"] as const)("%s ends it cleanly while it waits for input", async (signal) => {
    const child = program.start([], { input: null });
    child.stdin?.write("about\n");
    child.stdout?.once("data", () => child.kill(signal));
    expect(await ended(child)).toMatchObject({ status: 0, signal: null });
  });
});
