import { pino } from "pino";
import { expect } from "vitest";
import { commands } from "../../../commands/index.js";
import type { ConnectionState } from "../../../src/adapters/discord/connect/connection.js";
import type { DiscordSettings } from "../../../src/adapters/discord/settings.js";
import { startDiscord } from "../../../src/adapters/discord/start-discord.js";
import { createAnswering } from "../../../src/core/conversation/answering.js";
import { createMemoryClaims } from "../../../src/core/conversation/claim-store.js";
import type { Archive } from "../../../src/core/desk/create-desk.js";
import { contextOf, harbour } from "../../core/reply/harbour.js";
import {
  buttonsOf,
  type FakeDiscord,
  type FakeDiscordOptions,
  type FakeInteraction,
  type FakeMessage,
  openDiscord,
} from "../../fakes/discord-server.js";
import { bot, ids } from "../../fakes/discord-world.js";

export const archive: Archive = contextOf(harbour);

export const settingsFor = (fake: FakeDiscord, more: Partial<DiscordSettings> = {}): DiscordSettings => ({
  token: "good-token",
  applicationId: null,
  guildId: null,
  apiUrl: fake.api,
  shards: "auto",
  autoAnswerChannels: [],
  followUps: "asker",
  perMinute: 0,
  ...more,
});

export interface RunOptions {
  readonly settings?: Partial<DiscordSettings>;
  readonly archive?: Archive;
}

/** Starts the real bot against a fake Discord; the clock can be moved on. */
export const runBot = async (fake: FakeDiscord, options: RunOptions = {}) => {
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const entries: Readonly<Record<string, unknown>>[] = [];
  const states: ConnectionState[] = [];
  const write = (line: string): void => {
    entries.push(JSON.parse(line));
    fake.wake();
  };
  const log = pino({ level: "debug" }, { write });
  const used = options.archive ?? archive;
  const answering = createAnswering({
    archive: used,
    commands,
    report: (trouble) => log.error({ ...trouble }, "trouble"),
    newId: () => "r1",
  });
  const service = await startDiscord({
    settings: settingsFor(fake, options.settings),
    log,
    commands,
    collection: used.collection,
    answering,
    claims: createMemoryClaims({ now, capacity: 10_000 }),
    now,
    hide: (key) => `hidden ${key}`,
    onState: (state) => {
      states.push(state);
      fake.wake();
    },
  });
  return {
    service,
    entries,
    states,
    answering,
    moveOn: (milliseconds: number) => {
      ahead += milliseconds;
    },
    stop: () => service.close(1_000),
  };
};

export type RunningBot = Awaited<ReturnType<typeof runBot>>;

/** Messages of the bot in the order sent. */
export const sentBy = (fake: FakeDiscord): readonly FakeMessage[] =>
  [...fake.messages.values()].filter(({ author }) => author.id === bot.id);

/** The bot's answer to somebody's message. */
export const replyTo = (fake: FakeDiscord, { id }: FakeMessage): Promise<FakeMessage> =>
  fake.until(() => sentBy(fake).find(({ reference }) => reference === id));

/** The message that an interaction shows, once the answer stands in it. */
export const shownBy = (fake: FakeDiscord, interaction: FakeInteraction): Promise<FakeMessage> =>
  fake.until(() => fake.messages.get(interaction.original ?? ""));

/** The messages that the bot wrote to somebody's message, after it had every chance to answer. */
export const answersTo = async (fake: FakeDiscord, message: FakeMessage): Promise<readonly FakeMessage[]> => {
  // Answered after it, this shows that the bot is done with what came before.
  await replyTo(fake, fake.say("about", { channel: ids.direct }));
  await replyTo(fake, fake.say("sources", { channel: ids.direct }));
  return sentBy(fake).filter(({ reference }) => reference === message.id);
};

/** Id of the button with this label. */
export const button = (message: FakeMessage, label: string): string => {
  const id = [...buttonsOf(message)].find(([name]) => name.startsWith(label))?.[1];
  if (id === undefined) throw new Error(`no button ${label} in ${[...buttonsOf(message).keys()].join(", ")}`);
  return id;
};

export const mention = `<@${bot.id}>`;

/** Runs a scenario with a bot and a Discord of its own, and closes both whatever happens. */
export const withBot =
  (options: RunOptions & { readonly discord?: FakeDiscordOptions }, scenario: Scenario) =>
  async (): Promise<void> => {
    const fake = await openDiscord(options.discord);
    const running = await runBot(fake, options);
    try {
      await fake.until(() => fake.gateway.identified() > 0);
      await scenario({ fake, running });
      // Whatever the scenario was: nothing was sent that could ping anybody or that Discord previews links of.
      for (const { author, body } of fake.messages.values())
        if (author.id === bot.id)
          expect(body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
    } finally {
      await running.stop();
      await fake.close();
    }
  };

type Scenario = (world: { readonly fake: FakeDiscord; readonly running: RunningBot }) => Promise<void>;
