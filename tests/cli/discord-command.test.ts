import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { runDiscordCommand } from "../../src/cli/discord-command.js";
import type { Program } from "../../src/cli/program.js";
import { runProgram } from "../../src/cli/run-program.js";
import { type FakeDiscord, openDiscord } from "../fakes/discord-server.js";
import { ids } from "../fakes/discord-world.js";
import { fakeIo } from "../fakes/program-io.js";

const run = async (argv: readonly string[], env: Program["env"] = {}) => {
  const { io, stdout, stderr } = fakeIo();
  const status = await runProgram({
    argv: ["discord", ...argv],
    env,
    io,
    commands,
    platforms: [],
    subcommands: { discord: runDiscordCommand },
    openArchive: () => Promise.reject(new Error("no articles are needed")),
    shutdown: { onClose: () => undefined },
  });
  return { status, stdout: stdout(), stderr: stderr() };
};

const withDiscord = (scenario: (fake: FakeDiscord) => Promise<void>) => async (): Promise<void> => {
  const fake = await openDiscord();
  try {
    await scenario(fake);
  } finally {
    await fake.close();
  }
};

describe("discord register", () => {
  test("prints what would be registered, without a token and without asking Discord", async () => {
    const { status, stdout } = await run(["register", "--dry-run"]);
    expect([status, JSON.parse(stdout)]).toEqual([0, expect.arrayContaining([])]);
    expect(JSON.parse(stdout)).toHaveLength(commands.length + 2);
  });

  test(
    "registers everywhere, or in the server that is named",
    withDiscord(async (fake) => {
      const env = { DISCORD_TOKEN: "good-token", DISCORD_API_URL: fake.api };
      expect(await run(["register"], env)).toMatchObject({
        status: 0,
        stdout: `9 commands are registered everywhere for ${ids.application}.\n`,
      });
      expect((await run(["register", "--guild", ids.guild], env)).stdout).toBe(
        `9 commands are registered in server ${ids.guild} for ${ids.application}. Old commands were removed from 1 other scope(s).\n`,
      );
      expect((await run(["register", "--guild", ids.guild], env)).stdout).toContain("registered already");
    }),
  );

  test(
    "says in one sentence what is wrong",
    withDiscord(async (fake) => {
      const bad = await run(["register"], { DISCORD_TOKEN: "bad-token", DISCORD_API_URL: fake.api });
      expect([bad.status, bad.stderr.trim().split("\n")]).toEqual([
        1,
        [expect.stringMatching(/^Discord refused DISCORD_TOKEN: /)],
      ]);
      expect(await run(["register"])).toMatchObject({ status: 1, stderr: "DISCORD_TOKEN is missing\n" });
      expect((await run(["register", "--frob"])).status).toBe(2);
      expect((await run([])).status).toBe(2);
    }),
  );
});
