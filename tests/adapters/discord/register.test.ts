import { describe, expect, test } from "vitest";
import { commands } from "../../../commands/index.js";
import { commandBodies } from "../../../src/adapters/discord/register/command-bodies.js";
import { registerDiscord } from "../../../src/adapters/discord/register/register-discord.js";
import { commandsTrouble } from "../../fakes/discord-rules.js";
import { type FakeDiscord, openDiscord } from "../../fakes/discord-server.js";
import { ids } from "../../fakes/discord-world.js";
import { mention, replyTo, runBot, settingsFor, withBot } from "./running-bot.js";

const bodies = commandBodies(commands);
const puts = (fake: FakeDiscord) =>
  fake.requests.filter(({ method }) => method === "PUT").map(({ path }) => path);
const everywhere = `/applications/${ids.application}/commands`;
const inGuild = `/applications/${ids.application}/guilds/${ids.guild}/commands`;

describe("the registration body for Discord", () => {
  test("holds every command and the two menus, and Discord would take it", () => {
    expect(bodies.map(({ name }) => name)).toEqual([
      ...commands.map(({ name }) => name),
      "Find sources",
      "Verify quotes",
    ]);
    expect(commandsTrouble(bodies)).toBeNull();
  });

  test("comes from the declaration", () => {
    expect(bodies.find(({ name }) => name === "timeline")).toMatchInlineSnapshot(`
      {
        "contexts": [
          0,
          1,
          2,
        ],
        "description": "Dated quotes about a person or topic, in order",
        "integration_types": [
          0,
          1,
        ],
        "name": "timeline",
        "options": [
          {
            "autocomplete": true,
            "description": "A person, organisation or topic",
            "max_length": 150,
            "name": "topic",
            "required": true,
            "type": 3,
          },
          {
            "description": "First date: YYYY, YYYY-MM or YYYY-MM-DD",
            "max_length": 10,
            "min_length": 4,
            "name": "since",
            "type": 3,
          },
          {
            "description": "Last date: YYYY, YYYY-MM or YYYY-MM-DD",
            "max_length": 10,
            "min_length": 4,
            "name": "until",
            "type": 3,
          },
          {
            "choices": [
              {
                "name": "oldest-first",
                "value": "oldest-first",
              },
              {
                "name": "newest-first",
                "value": "newest-first",
              },
            ],
            "description": "Which end comes first",
            "name": "order",
            "type": 3,
          },
        ],
        "type": 1,
      }
    `);
  });

  test("takes translations where there are any", () => {
    const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      who: { de: "wer" },
      "who.description": { de: "Eine Person" },
      "who.name": { de: "name" },
    };
    const [body] = commandBodies(
      commands.filter(({ name }) => name === "who"),
      (key) => names[key] ?? null,
    );
    expect(body).toMatchObject({
      name_localizations: { de: "wer" },
      description_localizations: { de: "Eine Person" },
      options: [{ name_localizations: { de: "name" } }],
    });
  });
});

const withDiscord = (scenario: (fake: FakeDiscord) => Promise<void>) => async (): Promise<void> => {
  const fake = await openDiscord();
  try {
    await scenario(fake);
  } finally {
    await fake.close();
  }
};

describe("registering commands on Discord", () => {
  test(
    "happens once, and again only when they changed",
    withDiscord(async (fake) => {
      const settings = settingsFor(fake);
      expect(await registerDiscord(settings, commands)).toEqual({
        changed: true,
        cleared: 0,
        application: ids.application,
      });
      expect(await registerDiscord(settings, commands)).toMatchObject({ changed: false });
      expect(puts(fake)).toEqual([everywhere]);
      expect(await registerDiscord(settings, commands.slice(1))).toMatchObject({ changed: true });
      const [first, ...rest] = commands;
      const { autocomplete: _, ...option } = {
        type: "text",
        description: "x",
        maxLength: 9,
        autocomplete: "people",
      } as const;
      const changed = [{ ...first!, options: { ...first!.options, speaker: option } }, ...rest];
      await registerDiscord(settings, commands);
      expect(await registerDiscord(settings, changed)).toMatchObject({ changed: true });
    }),
  );

  test(
    "keeps to one scope: the other one is cleared",
    withDiscord(async (fake) => {
      await registerDiscord(settingsFor(fake), commands);
      const guild = settingsFor(fake, { guildId: ids.guild });
      expect(await registerDiscord(guild, commands)).toMatchObject({ changed: true, cleared: 1 });
      expect([fake.registered.get("everywhere"), fake.registered.get(ids.guild)?.length]).toEqual([
        [],
        bodies.length,
      ]);
      expect(await registerDiscord(settingsFor(fake), commands)).toMatchObject({ changed: true, cleared: 1 });
      expect(fake.registered.get(ids.guild)).toEqual([]);
      expect(puts(fake)).toEqual([everywhere, inGuild, everywhere, everywhere, inGuild]);
    }),
  );

  test(
    "with a bad token says so in one sentence",
    withDiscord(async (fake) => {
      const settings = settingsFor(fake, { token: "bad" });
      await expect(registerDiscord(settings, commands)).rejects.toThrow("Discord refused DISCORD_TOKEN");
    }),
  );
});

describe("the bot at its start on Discord", () => {
  test(
    "registers the commands where they differ",
    withBot({}, async ({ fake, running }) => {
      await fake.until(() => running.entries.some(({ msg }) => /commands are registered/.test(String(msg))));
      expect(fake.registered.get("everywhere")).toHaveLength(bodies.length);
    }),
  );

  test(
    "answers although the registration fails, and says what to do",
    withDiscord(async (fake) => {
      const refused = { status: 403, code: 50001, message: "Missing Access" };
      fake.refuseNext(/\/applications\/\d+\/.*commands/, refused, { times: 9 });
      const running = await runBot(fake, { settings: { guildId: ids.guild } });
      try {
        await fake.until(() =>
          running.entries.some(({ msg }) => /could not be registered/.test(String(msg))),
        );
        const answer = await replyTo(fake, fake.say(`${mention} about`));
        expect(answer.content).toContain("About");
      } finally {
        await running.stop();
      }
    }),
  );
});
