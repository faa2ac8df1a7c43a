import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { commandBodies } from "../../src/adapters/discord/register/command-bodies.js";
import { SCOPES } from "../../src/adapters/slack/manifest/manifest.js";
import { runDoctor } from "../../src/cli/doctor.js";
import { openArchive } from "../../src/cli/open-archive.js";
import { fakeIo } from "../fakes/program-io.js";
import { APP_TOKEN, BOT_TOKEN, CONFIG_TOKEN, FakeSlack } from "../fakes/slack-server.js";

const folder = mkdtempSync(join(tmpdir(), "doctor-"));
const corpus = resolve(import.meta.dirname, "../../corpus");
afterAll(() => rmSync(folder, { recursive: true }));

type Env = Readonly<Record<string, string>>;

const examine = async (env: Env = {}, argv: readonly string[] = []) => {
  const { io, stdout } = fakeIo();
  const status = await runDoctor(argv, {
    argv: [],
    commands,
    platforms: [],
    subcommands: {},
    openArchive,
    shutdown: { onClose: () => undefined },
    io,
    env: { CORPUS_DIR: corpus, CACHE_DIR: join(folder, "cache"), ...env },
  });
  return { status, said: stdout() };
};

/** Discord's REST API as far as the doctor asks it. */
const openRest = async (discord: { flags: number; token: string; listed: unknown }): Promise<Server> => {
  const server = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    if (request.headers.authorization !== `Bot ${discord.token}`) {
      response.writeHead(401).end(JSON.stringify({ message: "401: Unauthorized", code: 0 }));
      return;
    }
    const isApplication = request.url?.endsWith("/applications/@me");
    response.end(JSON.stringify(isApplication ? { id: "1", flags: discord.flags } : discord.listed));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return server;
};
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const discord = { flags: 1 << 19, token: "good", listed: commandBodies(commands) as unknown };
let rest: Server;
let slack: FakeSlack;
let setUp: Env;
beforeAll(async () => {
  rest = await openRest(discord);
});
afterAll(() => rest.close());
beforeEach(async () => {
  slack = await FakeSlack.start();
  slack.scopes = Object.keys(SCOPES);
  Object.assign(discord, { flags: 1 << 19, token: "good", listed: commandBodies(commands) });
  setUp = {
    DISCORD_TOKEN: "good",
    DISCORD_API_URL: `http://127.0.0.1:${portOf(rest)}/api`,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: `${slack.url}/api/`,
  };
});
afterEach(() => slack.stop());

const collection = (name: string, files: Readonly<Record<string, string>>): string => {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
};

describe("doctor", () => {
  test("finds nothing to mend where all is well", async () => {
    const { status, said } = await examine(setUp);
    expect(said).not.toContain("mend:");
    expect(said).toMatch(/^ok {4}slack scopes: all are there$/m);
    expect(said).toMatch(/^ok {4}discord commands: registered as declared$/m);
    expect(said).toMatch(/^ok {4}messages: every page is within the limits of discord and slack$/m);
    expect([status, said.endsWith("0 to mend, 0 to look at\n")]).toEqual([0, true]);
  });

  test.each<{ name: string; plant: () => Env; finds: string; mends: string; status?: number }>([
    {
      name: "a setting that is wrong",
      plant: () => ({ FOLLOWUPS: "never" }),
      finds: "fail  configuration: FOLLOWUPS is not one of asker, mention, all",
      mends: "put this variable right",
    },
    {
      name: "half a pair of tokens",
      plant: () => ({ SLACK_BOT_TOKEN: "" }),
      finds: "fail  configuration: SLACK_BOT_TOKEN is missing, but SLACK_APP_TOKEN is set",
      mends: "put this variable right",
    },
    {
      name: "a collection that is not there",
      plant: () => ({ CORPUS_DIR: "/no/such/folder" }),
      finds: "fail  collection: collection /no/such/folder: cannot be read",
      mends: "set CORPUS_DIR to a folder with articles",
    },
    {
      name: "an empty collection",
      plant: () => ({ CORPUS_DIR: collection("empty", {}) }),
      finds: "fail  collection: it is empty",
      mends: "put articles into CORPUS_DIR",
    },
    {
      name: "a broken article",
      plant: () => ({
        CORPUS_DIR: collection("broken", {
          "good.md": "---\ntitle: Harbour\n---\nMayor Ann Harlow said the harbour works would be late.\n",
          "bad.md": "---\npublished: soonish\n---\nText.\n",
        }),
      }),
      finds: "1 skipped",
      mends: '"npm start -s -- check" lists every file',
      status: 0,
    },
    {
      name: "a cache folder that cannot be written to",
      plant: () => ({ CACHE_DIR: join(collection("file", { cache: "" }), "cache") }),
      finds: "warn  snapshot: snapshot not kept",
      mends: "make sure that CACHE_DIR",
      status: 0,
    },
    {
      name: "a port that is taken",
      plant: () => ({ PORT: String(portOf(rest)) }),
      finds: "cannot be listened on",
      mends: "set PORT to another port",
    },
    {
      name: "a bot token that Slack refuses",
      plant: () => ({ SLACK_BOT_TOKEN: "xoxb-old" }),
      finds: "fail  slack bot token: Slack refuses SLACK_BOT_TOKEN (invalid_auth)",
      mends: 'copy the "Bot User OAuth Token"',
    },
    {
      name: "an app token that Slack refuses",
      plant: () => ({ SLACK_APP_TOKEN: "xapp-old" }),
      finds: "fail  slack app token: Slack refuses SLACK_APP_TOKEN (invalid_auth)",
      mends: "make a token with the scope connections:write",
    },
    {
      name: "a scope that is missing",
      plant: () => {
        slack.scopes = Object.keys(SCOPES).filter((scope) => scope !== "im:history");
        return {};
      },
      finds: "fail  slack scopes: missing: im:history",
      mends: "install it again",
    },
    {
      name: "something that is no signing secret",
      plant: () => ({ SLACK_APP_TOKEN: "", SLACK_SIGNING_SECRET: "hunter2", PORT: "0" }),
      finds: "warn  slack signing secret: does not look like one",
      mends: 'copy the "Signing Secret"',
      status: 0,
    },
    {
      name: "an address where no Slack is",
      plant: () => ({ SLACK_API_URL: "http://127.0.0.1:1/" }),
      finds: "fail  slack bot token: Slack cannot be reached",
      mends: "check the network, a proxy and SLACK_API_URL",
    },
    {
      name: "a token that Discord refuses",
      plant: () => ({ DISCORD_TOKEN: "old" }),
      finds: "fail  discord token: Discord refused DISCORD_TOKEN",
      mends: "copy the bot's token anew",
    },
    {
      name: "an intent that is off",
      plant: () => {
        discord.flags = 0;
        return {};
      },
      finds: "warn  discord intents: Message Content is off",
      mends: "switch on Message Content Intent",
      status: 0,
    },
    {
      name: "commands that are not registered",
      plant: () => {
        discord.listed = [];
        return {};
      },
      finds: "warn  discord commands: not registered",
      mends: '"npm start -s -- discord register"',
      status: 0,
    },
  ])("finds $name and says how to mend it", async ({ plant, finds, mends, status = 1 }) => {
    const result = await examine({ ...setUp, ...plant() });
    expect(result.said).toContain(finds);
    const after = result.said.slice(result.said.indexOf(finds));
    expect(after.split("mend: ")[1]).toContain(mends);
    expect(result.status).toBe(status);
    for (const secret of [BOT_TOKEN, APP_TOKEN, "hunter2"]) expect(result.said).not.toContain(secret);
  });

  test("says that a damaged snapshot was made anew", async () => {
    const cache = join(folder, "damaged");
    await examine({ CACHE_DIR: cache });
    for (const file of readdirSync(cache)) writeFileSync(join(cache, file), "damaged");
    const { status, said } = await examine({ CACHE_DIR: cache });
    expect([status, said]).toEqual([0, expect.stringMatching(/^ok {4}snapshot: made anew \(/m)]);
  });

  test("finds an index that does not answer", async () => {
    const { io, stdout } = fakeIo();
    const search = () => Promise.reject(new Error("gone"));
    const status = await runDoctor([], {
      argv: [],
      commands,
      platforms: [],
      subcommands: {},
      openArchive: async (options) => ({
        ...(await openArchive(options)),
        index: { search, documentFrequencies: search },
      }),
      shutdown: { onClose: () => undefined },
      io,
      env: { CORPUS_DIR: corpus, CACHE_DIR: join(folder, "cache") },
    });
    expect([status, stdout()]).toEqual([1, expect.stringMatching(/^fail {2}answers: no answer to: /m)]);
  });

  test("asks Slack itself about the manifest when told to", async () => {
    const live = { ...setUp, SLACK_CONFIG_TOKEN: CONFIG_TOKEN };
    expect((await examine(live, ["--live"])).said).toContain("ok    slack manifest, live: valid");
    const without = await examine(setUp, ["--live"]);
    expect(without.said).toMatch(
      /fail {2}slack manifest, live: .*\n {6}mend: make a new configuration token/,
    );
  });
});
