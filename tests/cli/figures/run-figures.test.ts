import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runFigures } from "../../../src/cli/figures/run-figures.js";
import { openArchive } from "../../../src/cli/open-archive.js";
import { fakeIo } from "../../fakes/program-io.js";

const folder = mkdtempSync(join(tmpdir(), "figures-"));
const place = (...names: readonly string[]): string => join(folder, ...names);
const jsonLines = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join("\n");
const write = (file: string, content: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

/** What every scorer begins with: its options, and the run. */
const SCORER = `
import { readFileSync } from "node:fs";
const { argv } = process;
const option = (name) => argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined;
const read = (file) => readFileSync(file, "utf8").split("\\n").filter(Boolean).map((line) => JSON.parse(line));
const share = (list, is) => list.length === 0 ? NaN : list.filter(is).length / list.length;
if (!argv.includes("--json")) throw new Error("told nothing of JSON");
const run = read(option("--run"));
`;

/** Right is what quotes an answer first. */
const ASK_SCORER = `${SCORER}
const queries = read(option("--set") + "/queries.jsonl");
const lines = new Map(run.map((line) => [line.qid, line]));
const quoted = ({ id, answers }) => answers.some((answer) => lines.get(id).quotes[0].includes(answer));
console.log(JSON.stringify({
  "Quote@1": share(queries.filter(({ answers }) => answers), quoted),
  "Hits@1": share(queries, ({ id }) => lines.get(id).ranked.length > 0),
  MAP: argv.includes("--pool") ? 0.75 : 0.25,
  BalAcc: NaN,
}));
`;

const PEOPLE_SCORER = `${SCORER}
const found = run.flatMap(({ mentions }) => mentions).length;
console.log(JSON.stringify({
  strict: { f1: found / (1 + found), gold: 1 },
  pairs: { f1: 0, gold: 0 },
}));
`;

const DATES_SCORER = `${SCORER}
const [gold] = read(option("--gold"));
console.log(JSON.stringify({ calendar: { f1: share(run[0].timexes, ({ value }) => value === gold.want) } }));
`;

const text = "Mayor Ann Harlow resigned on 5 June 2025. The bridge of Ashby was opened in 1901 by the mayor.";
const queries = [
  { id: "q1", text: "When was the bridge of Ashby opened?", answers: ["1901"] },
  { id: "q2", text: "When did Ann Harlow resign?", answers: ["1899"] },
];

const writeQuestionSet = (name: string, asked: readonly unknown[]): void => {
  write(place("sets/ir-dev/data", name, "corpus.jsonl"), jsonLines([{ id: "d1", title: "Ashby", text }]));
  write(place("sets/ir-dev/data", name, "queries.jsonl"), jsonLines(asked));
};

beforeAll(() => {
  writeQuestionSet("paragraphs", queries);
  writeQuestionSet(
    "pooled",
    queries.map((query) => ({ ...query, pool: ["d1"] })),
  );
  writeQuestionSet(
    "ranked",
    queries.map(({ id, text }) => ({ id, text })),
  );
  write(place("sets/ir-dev/score.mjs"), ASK_SCORER);
  const document = { id: "a", text, doc_date: "2025-06-06", want: "2025-06-05" };
  write(place("sets/news-dev/dates/first.jsonl"), jsonLines([{ ...document, text: text.slice(0, 41) }]));
  write(place("sets/news-dev/dates/second.jsonl"), jsonLines([document]));
  write(place("sets/news-dev/score-dates.mjs"), DATES_SCORER);
  write(place("sets/news-dev/people/gum-news.jsonl"), jsonLines([document]));
  write(place("sets/news-dev/score-people.mjs"), PEOPLE_SCORER);
  write(place("sets/news-dev/quotes/gum-news.jsonl"), jsonLines([document]));
  write(place("sets/news-dev/timeline/semeval-docs.jsonl"), jsonLines([document]));
});
afterAll(() => rmSync(folder, { recursive: true }));

const figures = async (...argv: readonly string[]) => {
  const { io, stdout, stderr } = fakeIo();
  const status = await runFigures(["--file", place("figures.json"), ...argv], {
    argv,
    env: { CACHE_DIR: place("cache"), LOG_LEVEL: "silent" },
    io,
    commands: [],
    platforms: [],
    subcommands: {},
    openArchive,
    shutdown: { onClose: () => undefined },
  });
  return { status, stdout: stdout(), stderr: stderr() };
};

const record = (): unknown => JSON.parse(readFileSync(place("figures.json"), "utf8"));

describe("runFigures", () => {
  test("prints what the scorers say of the present program, and the goals", async () => {
    const { status, stdout } = await figures("--sets", place("sets"), "--only", "paragraphs,people");
    expect(status).toBe(0);
    const lines = stdout.split("\n");
    expect(lines).toContainEqual(expect.stringMatching(/^paragraphs +Quote@1 +0\.850 +0\.500 +–$/));
    expect(lines).toContainEqual(expect.stringMatching(/^paragraphs +Hits@1 +1\.000 +–$/));
    expect(lines).toContainEqual(
      expect.stringMatching(/^people +gum-news names F1 +0\.820 +0\.[3-9]\d\d +–( +reached)?$/),
    );
    // Pairs that the gold does not have are no figure, but stay a goal.
    expect(lines).toContainEqual(expect.stringMatching(/^people +gum-news pairs F1 +0\.960 +– +–$/));
    expect(stdout).not.toMatch(/BalAcc|dates/);
    expect(stdout).toMatch(/^goals reached: [01] of 6$/m);
    expect(stdout).toContain("nothing was recorded");
  });

  test("ranks only the sets without answers, and keeps to the pool where there is one", async () => {
    const { stdout } = await figures("--sets", place("sets"), "--only", "pooled,ranked");
    expect(stdout).toMatch(/^pooled +MAP +0\.750/m);
    expect(stdout).toMatch(/^ranked +Hits@1 +1\.000/m);
    expect(stdout).not.toMatch(/ranked +(?:Quote|MAP)/);
  });

  test("means over files are figures of their own", async () => {
    const { stdout } = await figures("--sets", place("sets"), "--only", "dates");
    expect(stdout).toMatch(/^dates +first calendar F1 +1\.000/m);
    expect(stdout).toMatch(/^dates +second calendar F1 +0\.500/m);
    expect(stdout).toMatch(/^dates +mean calendar F1 +0\.880 +0\.750/m);
  });

  test("records only when told, keeps what was not measured, and shows what has changed since", async () => {
    const sets = ["--sets", place("sets")];
    await figures(...sets, "--only", "dates");
    expect(record).toThrow("ENOENT");
    await figures(...sets, "--only", "dates", "--record");
    await figures(...sets, "--only", "paragraphs", "--record");
    const today = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
    const version = expect.stringMatching(/^\d+\.\d+\.\d+$/);
    expect(record()).toEqual({
      dates: {
        date: today,
        version,
        figures: { "first calendar F1": 1, "second calendar F1": 0.5, "mean calendar F1": 0.75 },
      },
      paragraphs: { date: today, version, figures: { "Hits@1": 1, "Quote@1": 0.5 } },
    });
    const older = { date: "2020-01-31", version: "0.0.1", figures: { "mean calendar F1": 0.7 } };
    writeFileSync(place("figures.json"), JSON.stringify({ dates: older }));
    const { stdout } = await figures(...sets, "--only", "dates");
    expect(stdout).toMatch(/^dates +mean calendar F1 +0\.880 +0\.750 +\+0\.050$/m);
    expect(stdout).toMatch(/^dates +first calendar F1 +1\.000 +–$/m);
    expect(stdout).toContain("2020-01-31, version 0.0.1");
    rmSync(place("figures.json"));
  });

  test("names a set or scorer that is missing, and goes on with the others", async () => {
    const { status, stdout, stderr } = await figures("--sets", place("sets"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^news-quiz: .*news-quiz: has no corpus\.jsonl or corpus\.jsonl\.gz$/m);
    expect(stderr).toMatch(/^quotes: .*score-quotes\.mjs: is not there$/m);
    expect(stderr).toMatch(/^timeline: .*timeline: holds no \*tasks\.jsonl$/m);
    for (const set of ["paragraphs", "pooled", "ranked", "dates", "people"])
      expect(stdout).toMatch(new RegExp(`^${set} `, "m"));
  });

  test.each([
    { what: "fails", scorer: "throw new Error('no such gold');", message: /Error: no such gold/ },
    { what: "prints no JSON", scorer: "console.log('fine');", message: /printed no JSON/ },
    { what: "knows no figure", scorer: "console.log('{}');", message: /gave none of the figures/ },
  ])("names a scorer that $what", async ({ scorer, message }) => {
    write(place("odd/news-dev/people/some.jsonl"), jsonLines([{ id: "a", text }]));
    write(place("odd/news-dev/score-people.mjs"), scorer);
    const { status, stdout, stderr } = await figures("--sets", place("odd"), "--only", "people");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).toContain("score-people.mjs");
  });

  test("names a set that nobody knows", async () => {
    const { status, stderr } = await figures("--sets", place("sets"), "--only", "weather");
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^weather: is no set of .*sets; there are /)]);
  });

  test("names a record that is none", async () => {
    writeFileSync(place("figures.json"), '{"dates":1}');
    await expect(figures("--sets", place("sets"), "--only", "dates")).rejects.toThrow(/figures\.json: /);
    rmSync(place("figures.json"));
  });

  test.each([[[]], [["--sets", "x", "--only", ","]], [["--what"]], [["--sets", "x", "y"]]])(
    "shows its usage for %j",
    async (argv) => {
      const { status, stderr } = await figures(...argv);
      expect([status, stderr]).toEqual([2, expect.stringContaining("Usage: npm run figures")]);
    },
  );
});
