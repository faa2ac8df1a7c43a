import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { openArchive } from "../../src/cli/open-archive.js";
import type { Platform, PlatformStart, Program } from "../../src/cli/program.js";
import { runProgram } from "../../src/cli/run-program.js";
import { fakeIo } from "../fakes/program-io.js";

const corpus = resolve(import.meta.dirname, "../../corpus");
const cache = mkdtempSync(join(tmpdir(), "cache-"));
afterAll(() => rmSync(cache, { recursive: true }));

const run = async (parts: Partial<Program> & { readonly input?: string }) => {
  const { io, stdout, stderr } = fakeIo(parts.input);
  const status = await runProgram({
    argv: [],
    commands,
    platforms: [],
    subcommands: {},
    openArchive,
    shutdown: { onClose: () => undefined },
    io,
    ...parts,
    env: { CORPUS_DIR: corpus, CACHE_DIR: cache, LOG_LEVEL: "silent", ...parts.env },
  });
  return { status, stdout: stdout(), stderr: stderr() };
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

const platform = (name: Platform["name"], started: PlatformStart[]): Platform => ({
  name,
  start: async (options) => void started.push(options),
});

describe("runProgram", () => {
  test("starts every platform whose token is set, and no other", async () => {
    const discord: PlatformStart[] = [];
    const slack: PlatformStart[] = [];
    const platforms = [platform("discord", discord), platform("slack", slack)];
    const { status } = await run({ platforms, env: { DISCORD_TOKEN: "d" } });
    expect([status, slack]).toEqual([0, []]);
    expect(discord).toHaveLength(1);
    expect(discord[0]?.config.discord).toMatchObject({ token: "d" });
    expect(discord[0]?.archive.collection.articles.length).toBeGreaterThan(5);
  });

  test("runs on although one platform cannot, says so in the log and ends with status 1", async () => {
    const slack: PlatformStart[] = [];
    const failing: Platform = {
      name: "discord",
      start: () => Promise.reject(new Error("Discord refuses the token")),
    };
    const { status } = await run({
      platforms: [failing, platform("slack", slack)],
      env: { DISCORD_TOKEN: "d", SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" },
    });
    expect([status, slack.length]).toEqual([1, 1]);
  });

  test("tells health of both platforms and counts answers and duplicates on its port", async () => {
    const texts: string[] = [];
    const port = await freePort();
    const asking: Platform = {
      name: "slack",
      start: async ({ answering, claims, report }) => {
        report({ kind: "up" });
        await answering.answer(answering.parse("about"));
        await answering.answer(answering.parse("What did nobody say of Ukrainian submarines?"));
        await claims.claim("e1", 1000);
        await claims.claim("e1", 1000);
        for (const path of ["/healthz", "/readyz", "/metrics"])
          texts.push(await (await fetch(`http://127.0.0.1:${port}${path}`)).text());
      },
    };
    const failing: Platform = { name: "discord", start: () => Promise.reject(new Error("no such token")) };
    await run({
      platforms: [failing, asking],
      env: { DISCORD_TOKEN: "d", SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1", PORT: String(port) },
    });
    expect(texts[0]).toContain('"status":"degraded"');
    expect(texts[1]).toContain('"parts":{"discord":"no such token","slack":"up"},"answers":true');
    expect(texts[2]).toContain(
      'verbatim_questions_total{command="about",platform="slack",outcome="about"} 1',
    );
    expect(texts[2]).toContain('verbatim_duplicates_total{platform="slack"} 1');
    expect(texts[2]).toMatch(/^verbatim_abstentions_total\{command="ask",platform="slack"/m);
  });

  test("answers a request on the command line although a token is set", async () => {
    const { status, stdout } = await run({ argv: ["about"], env: { DISCORD_TOKEN: "d" } });
    expect([status, stdout]).toEqual([0, expect.stringContaining("About: ")]);
  });

  test("loads a subcommand only when it is named first", async () => {
    const asked: (readonly string[])[] = [];
    const subcommands = {
      bench: async (argv: readonly string[]) => {
        asked.push(argv);
        return 7;
      },
    };
    expect((await run({ argv: ["bench", "--sizes", "1"], subcommands })).status).toBe(7);
    expect((await run({ argv: ["about", "bench"], subcommands })).status).toBe(0);
    expect(asked).toEqual([["--sizes", "1"]]);
  });

  test.each([
    { input: "about\ntimeline musk since June\nabout\n", status: 2 },
    { input: "about\nwho nobody of this name\n", status: 0 },
  ])("ends with status $status after the piped lines $input", async ({ input, status }) => {
    expect((await run({ input })).status).toBe(status);
  });

  test("goes on with the next piped request when one fails, and ends with status 1", async () => {
    const failing: Program["openArchive"] = async (options) => {
      const archive = await openArchive(options);
      const search = () => Promise.reject(new Error("the index is gone"));
      return { ...archive, index: { search, documentFrequencies: search } };
    };
    const { status, stdout } = await run({ openArchive: failing, input: "why did musk leave?\nabout\n" });
    expect([status, stdout.startsWith("About: ") || stdout.includes("\nAbout: ")]).toEqual([1, true]);
  });

  test("takes flags of commands anywhere", async () => {
    const { status, stdout } = await run({
      argv: [
        "--since",
        "2025-06",
        "timeline",
        "--json",
        "musk",
        "--order=newest-first",
        "--until",
        "2025-12",
      ],
    });
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      expect.objectContaining({
        command: "timeline",
        collection: expect.objectContaining({ since: "2025-06", until: "2025-12" }),
      }),
    ]);
  });
});
