import { describe, expect, test } from "vitest";
import { plainOfDiscord } from "../../../src/adapters/discord/present/plain.js";
import { DiscordStartError } from "../../../src/adapters/discord/start-error.js";
import type { Archive } from "../../../src/core/desk/create-desk.js";
import { MESSAGE_CONTENT } from "../../fakes/discord-gateway.js";
import { type FakeMessage, openDiscord } from "../../fakes/discord-server.js";
import { bruno, ids } from "../../fakes/discord-world.js";
import { answersTo, archive, mention, replyTo, runBot, sentBy, shownBy, withBot } from "./running-bot.js";

const QUESTION = "Why did Reyes reject the budget?";
const plain = (message: FakeMessage): string => plainOfDiscord({ content: message.content });
const heading = (message: FakeMessage): string => plain(message).replace(/^#+ /, "").split("\n")[0] ?? "";

/** An index that answers only when it is told to. */
const heldBack = () => {
  let release = (): void => undefined;
  let begun = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const started = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const slow: Archive = {
    ...archive,
    index: {
      search: async (terms, limit) => {
        begun();
        await released;
        return archive.index.search(terms, limit);
      },
      documentFrequencies: (stems) => archive.index.documentFrequencies(stems),
    },
  };
  return { slow, started, release: () => release() };
};

describe("logging in to Discord", () => {
  test("with a bad token fails with one plain sentence that names it and not its value", async () => {
    const fake = await openDiscord({ token: "another-token" });
    try {
      const error: unknown = await runBot(fake).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(DiscordStartError);
      expect(String(error)).toMatchInlineSnapshot(
        `"Error: Discord refused DISCORD_TOKEN: copy the bot's token anew from the Developer Portal (Bot, Reset Token)."`,
      );
    } finally {
      await fake.close();
    }
  });

  test("where nobody answers fails with a sentence", async () => {
    const fake = await openDiscord();
    await fake.close();
    const error: unknown = await runBot(fake).catch((reason: unknown) => reason);
    expect(String(error)).toMatchInlineSnapshot(
      `"Error: Discord could not be reached: check the network and DISCORD_API_URL, then start again."`,
    );
  });

  test(
    "goes on without reading others' messages where Discord does not allow that, and says so",
    withBot({ discord: { allowContent: false } }, async ({ fake, running }) => {
      expect(fake.gateway.intents() & MESSAGE_CONTENT).toBe(0);
      const [warning] = running.entries.filter(({ msg }) => /Message Content/.test(String(msg)));
      expect(warning).toMatchObject({ level: 40 });
      const first = await replyTo(fake, fake.say(`${mention} who Ada Reyes`));
      expect(heading(first)).toContain("Who: Ada Reyes");
      expect(heading(await replyTo(fake, fake.say("who Tom Birk", { channel: ids.direct })))).toContain(
        "Birk",
      );
      expect(heading(await replyTo(fake, fake.say("and Birk?", { replyTo: first.id })))).toContain("Birk");
      expect(heading(await shownBy(fake, fake.command("who", { name: "Birk" })))).toContain("Who: Tom Birk");
      expect(await answersTo(fake, fake.say("and Birk?", { replyTo: first.id, pings: false }))).toEqual([]);
    }),
  );

  test.each([
    ["mention" as const, [], false],
    ["asker" as const, [], true],
    ["mention" as const, [ids.auto], true],
  ])("asks to read others' messages only where that is needed: %s, %j", (followUps, channels, asks) =>
    withBot({ settings: { followUps, autoAnswerChannels: channels } }, async ({ fake }) => {
      expect((fake.gateway.intents() & MESSAGE_CONTENT) !== 0).toBe(asks);
    })(),
  );
});

describe("shards on Discord", () => {
  test.each([
    ["as many as Discord recommends", "auto" as const, 3, [0, 1, 2]],
    ["as many as were set", 2, 1, [0, 1]],
  ])("are %s", (...[, shards, recommended, expected]) =>
    withBot({ settings: { shards }, discord: { shards: recommended } }, async ({ fake, running }) => {
      await fake.until(() => running.states.at(-1)?.kind === "up");
      expect([fake.gateway.shards(), running.service.isConnected()]).toEqual([expected, true]);
      expect(heading(await replyTo(fake, fake.say(`${mention} who Tom Birk`)))).toContain("Who: Tom Birk");
    })(),
  );
});

describe("a lost connection to Discord", () => {
  test("is resumed: what came meanwhile is answered, and an answer under way arrives", async () => {
    const { slow, started, release } = heldBack();
    await withBot({ archive: slow }, async ({ fake, running }) => {
      const before = fake.say(`${mention} ${QUESTION}`);
      await started;
      fake.gateway.drop(4000);
      const meanwhile = fake.say(`${mention} about`, { author: bruno });
      release();
      await fake.until(() => fake.gateway.resumed() > 0);
      expect(heading(await replyTo(fake, before))).toContain("Asked: ");
      expect(heading(await replyTo(fake, meanwhile))).toContain("About: ");
      await fake.until(() => running.states.at(-1)?.kind === "up");
      expect(running.states.map(({ kind }) => kind)).toContain("down");
      expect(running.service.isConnected()).toBe(true);
      expect(sentBy(fake)).toHaveLength(2);
    })();
  });

  test(
    "whose token was withdrawn ends with a sentence",
    withBot({}, async ({ fake, running }) => {
      fake.gateway.drop(4004);
      await expect(running.service.ended).rejects.toThrow("DISCORD_TOKEN");
      expect(running.service.isConnected()).toBe(false);
    }),
  );

  test(
    "whose right to read messages was withdrawn goes on without it",
    withBot({}, async ({ fake }) => {
      fake.rules.allowContent = false;
      fake.gateway.drop(4014);
      await fake.until(
        () => fake.gateway.identified() > 1 && (fake.gateway.intents() & MESSAGE_CONTENT) === 0,
      );
      expect(heading(await replyTo(fake, fake.say(`${mention} who Tom Birk`)))).toContain("Who: Tom Birk");
    }),
  );
});

describe("a channel that refuses messages on Discord", () => {
  const forbidden = { status: 403, code: 50013, message: "Missing Permissions" };

  test(
    "is left alone after two refusals, and tried again an hour later",
    withBot({}, async ({ fake, running }) => {
      const path = new RegExp(`POST /channels/${ids.general}/messages`);
      fake.refuseNext(path, forbidden, { times: 2 });
      for (let count = 0; count < 4; count += 1)
        expect(await answersTo(fake, fake.say(`${mention} who Tom Birk`))).toEqual([]);
      const tries = fake.requests.filter((request) => path.test(`${request.method} ${request.path}`));
      expect(tries).toHaveLength(2);
      expect(running.entries.filter(({ msg }) => /may not write/.test(String(msg)))).toHaveLength(2);
      running.moveOn(60 * 60_000 + 1);
      expect(heading(await replyTo(fake, fake.say(`${mention} who Tom Birk`)))).toContain("Who: Tom Birk");
    }),
  );

  test(
    "only for replies is written to without one",
    withBot({}, async ({ fake }) => {
      fake.refuseNext(/POST \/channels\/\d+\/messages/, {
        status: 400,
        code: 160002,
        message: "Cannot reply without permission to read message history",
      });
      fake.say(`${mention} who Tom Birk`);
      const sent = await fake.until(() => sentBy(fake)[0]);
      expect([sent.reference, heading(sent)]).toEqual([null, expect.stringContaining("Who: Tom Birk")]);
    }),
  );

  test(
    "for a moment gets its answer after the time that Discord names",
    withBot({}, async ({ fake }) => {
      const limited = { status: 429, code: 0, message: "You are being rate limited." };
      fake.refuseNext(/POST \/channels\/\d+\/messages/, limited, { retryAfter: 0.05 });
      const question = fake.say(`${mention} who Tom Birk`);
      expect(heading(await replyTo(fake, question))).toContain("Who: Tom Birk");
      expect(sentBy(fake)).toHaveLength(1);
    }),
  );
});

describe("a shutdown on Discord", () => {
  test("lets an answer under way arrive and begins nothing new", async () => {
    const { slow, started, release } = heldBack();
    const fake = await openDiscord();
    const running = await runBot(fake, { archive: slow });
    try {
      await fake.until(() => fake.gateway.identified() > 0);
      const interaction = fake.command("ask", { question: QUESTION });
      await started;
      const closed = running.service.close(20_000);
      const late = fake.command("about");
      release();
      await closed;
      expect(heading(await shownBy(fake, interaction))).toContain("Asked: ");
      expect(late.acks).toEqual([]);
      await running.service.ended;
      expect(running.service.isConnected()).toBe(false);
    } finally {
      await fake.close();
    }
  });

  test("does not wait longer than it was told to", async () => {
    const { slow, started, release } = heldBack();
    const fake = await openDiscord();
    const running = await runBot(fake, { archive: slow });
    try {
      await fake.until(() => fake.gateway.identified() > 0);
      fake.command("ask", { question: QUESTION });
      await started;
      await running.service.close(1);
      expect(running.entries.map(({ msg }) => msg)).toContain("answers were cut off by the shutdown");
      release();
    } finally {
      await fake.close();
    }
  });
});
