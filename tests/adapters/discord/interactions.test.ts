import { describe, expect, test } from "vitest";
import { commands } from "../../../commands/index.js";
import { plainOfDiscord } from "../../../src/adapters/discord/present/plain.js";
import { askerMark, encodeAction } from "../../../src/core/conversation/action.js";
import type { Archive } from "../../../src/core/desk/create-desk.js";
import { contextOf } from "../../core/reply/harbour.js";
import { sampleCollection } from "../../core/reply/sample-collection.js";
import {
  buttonsOf,
  type FakeDiscord,
  type FakeInteraction,
  type FakeMessage,
  openDiscord,
} from "../../fakes/discord-server.js";
import { alice, bruno, type FakeUser, ids } from "../../fakes/discord-world.js";
import { archive, button, mention, replyTo, runBot, sentBy, shownBy, withBot } from "./running-bot.js";

const QUESTION = "Why did Reyes reject the budget?";
const EPHEMERAL = 64;
const [REPLY, DEFERRED, UPDATE] = [4, 5, 6];
const plain = (message: FakeMessage): string => plainOfDiscord({ content: message.content });
const heading = (message: FakeMessage): string => plain(message).replace(/^#+ /, "").split("\n")[0] ?? "";
const isPrivate = ({ flags }: FakeMessage): boolean => (flags & EPHEMERAL) !== 0;
const command = (name: string) => commands.find((one) => one.name === name)!;

/** Enough articles that a list of them takes several messages. */
const many: Archive = contextOf(
  sampleCollection(
    Array.from({ length: 45 }, (_, at) => ({
      id: `article-${at}`,
      title: `Article number ${at} about the harbour bridge and its ferries`,
      outlet: "The Harbour Post",
      text: `The harbour bridge was painted in colour number ${at} by the town.`,
    })),
  ),
);

/** An index that is gone. */
const broken: Archive = {
  ...archive,
  index: {
    search: () => Promise.reject(new Error("gone")),
    documentFrequencies: () => Promise.reject(new Error("gone")),
  },
};

const answered = async (fake: FakeDiscord, interaction: FakeInteraction) => ({
  interaction,
  message: await shownBy(fake, interaction),
});

describe("a slash command on Discord", () => {
  test.each([
    ["ask", { question: QUESTION }, "Asked: "],
    ["who", { name: "reyes" }, "Who: Ada Reyes"],
    ["timeline", { topic: "reyes", order: "newest-first" }, "Timeline: "],
    ["quotes", { speaker: "reyes" }, "Quotes: Ada Reyes"],
    ["compare", { topic: "bridge" }, "Compare: "],
    ["verify", { quote: "We will not pay twice for one bridge" }, "Exact: "],
    ["sources", {}, "Sources: 3 articles"],
  ])("is acknowledged first and answered for all: /%s", (name, given, expected) =>
    withBot({}, async ({ fake }) => {
      const { interaction, message } = await answered(fake, fake.command(name, given));
      expect([interaction.acks, interaction.isPrivate]).toEqual([[DEFERRED], false]);
      expect(heading(message)).toContain(expected);
      expect(fake.refusals).toEqual([]);
    })(),
  );

  test.each([
    ["help", {}, "Help: "],
    ["about", {}, "About: "],
    ["timeline", { topic: "reyes", since: "yesterday" }, "Not a date: yesterday"],
    ["ask", { question: "x".repeat(501) }, "Too long: "],
  ])("is answered privately where it concerns the asker only: /%s %j", (name, given, expected) =>
    withBot({}, async ({ fake }) => {
      const { interaction, message } = await answered(fake, fake.command(name, given));
      expect([interaction.acks, isPrivate(message)]).toEqual([[DEFERRED], true]);
      expect(heading(message)).toContain(expected);
    })(),
  );

  test(
    "of an earlier version says how to go on",
    withBot({}, async ({ fake }) => {
      const { interaction, message } = await answered(fake, fake.command("frobnicate"));
      expect([interaction.acks, isPrivate(message)]).toEqual([[REPLY], true]);
      expect(plain(message)).toContain("Please ask again");
    }),
  );

  test(
    "in a direct message is answered there",
    withBot({}, async ({ fake }) => {
      const { message } = await answered(
        fake,
        fake.command("who", { name: "Birk" }, { channel: ids.direct }),
      );
      expect(heading(message)).toContain("Who: Tom Birk");
    }),
  );

  test(
    "in a server that the bot is not in, where somebody brought it along, is answered and goes on by buttons",
    withBot({ discord: { inGuild: false } }, async ({ fake, running }) => {
      const { interaction, message } = await answered(fake, fake.command("ask", { question: QUESTION }));
      expect([heading(message), interaction.followUps]).toEqual([expect.stringContaining("Asked: "), []]);
      const context = await shownBy(fake, fake.click(message, button(message, "Context")));
      expect(heading(context)).toContain("Context: ");
      expect(running.entries.filter(({ level }) => Number(level) >= 40)).toEqual([]);
    }),
  );

  test.each([
    "@everyone and @here, who is <@500000000000000002> or <@&400000000000000002> in <#300000000000000001>?",
    "Why **did** __she__ `reject` ||the|| ~~budget~~ of <t:0:R>?",
    "> # why\n- did\n1. she\n-# reject it?",
    "Why [here](https://a.example) or https://b.example or discord.gg/abc :smile: <a:x:1>?",
    "Warum “ﬁ” 👩‍👩‍👧 \u202eabc\u202c מה שלום?",
  ])("shows what was asked as it was typed and calls nobody: %j", (question) =>
    withBot({}, async ({ fake }) => {
      const { message } = await answered(fake, fake.command("ask", { question }));
      const [shown = ""] = message.content.split("\n");
      expect(shown).not.toMatch(/@(?:everyone|here)|(?<!\\)<[@#:at]|(?<!\\)\[|https?:\/\//);
      expect(heading(message)).toContain(question.replace(/\s*\n\s*/g, " "));
    })(),
  );

  test(
    "that names a misspelt person says who is shown, one that fits nobody offers names",
    withBot({}, async ({ fake }) => {
      const { message } = await answered(fake, fake.command("who", { name: "reyse" }));
      expect(plain(message)).toContain("showing: Ada Reyes (asked: reyse)");
    }),
  );

  test(
    "too many get a private line with the seconds to wait",
    withBot({ settings: { perMinute: 1 } }, async ({ fake }) => {
      await shownBy(fake, fake.command("who", { name: "Birk" }));
      const { message } = await answered(fake, fake.command("who", { name: "Birk" }));
      expect([plain(message), isPrivate(message)]).toEqual([expect.stringMatching(/wait \d+ s/), true]);
    }),
  );

  test(
    "whose answer fails gets a sentence with the request's id, and the log has the rest",
    withBot({ archive: broken }, async ({ fake, running }) => {
      const { message } = await answered(fake, fake.command("ask", { question: QUESTION }));
      expect(plain(message)).toContain("Something went wrong");
      expect(plain(message)).toContain("request r1");
      const [entry] = running.entries.filter(({ msg }) => msg === "trouble");
      expect(entry).toMatchObject({ id: "r1", command: "ask" });
      expect(JSON.stringify(running.entries)).not.toContain(QUESTION);
    }),
  );

  test.each([
    ["came too late", true],
    ["another instance took", false],
  ])("that %s is let go without harm", (_, late) =>
    withBot({}, async ({ fake, running }) => {
      const taken = { status: 400, code: 40060, message: "Interaction has already been acknowledged." };
      if (!late) fake.refuseNext(/\/interactions\//, taken);
      fake.command("who", { name: "Birk" }, { late });
      await fake.until(() => running.entries.some(({ msg }) => /answered elsewhere/.test(String(msg))));
      expect(sentBy(fake)).toEqual([]);
      expect(running.entries.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    })(),
  );
});

test(
  "an error of Discord is told and logged without the words asked and without tokens",
  withBot({}, async ({ fake, running }) => {
    fake.refuseNext(/PATCH \/webhooks\//, { status: 400, code: 50035, message: "Invalid Form Body" });
    const interaction = fake.command("ask", { question: QUESTION });
    expect(plain(await shownBy(fake, interaction))).toContain(`request ${interaction.id}`);
    const [entry] = running.entries.filter(({ msg }) => msg === "an interaction failed");
    expect(entry).toMatchObject({ request: interaction.id, err: { code: 50035, method: "PATCH" } });
    expect(JSON.stringify(running.entries)).not.toMatch(/budget|token-/);
  }),
);

test("two hundred questions at once are each acknowledged in time and answered once", async () => {
  await withBot({}, async ({ fake }) => {
    const asked = Array.from({ length: 100 }, () => fake.command("ask", { question: QUESTION }));
    const said = Array.from({ length: 100 }, () => fake.say(`${mention} ${QUESTION}`));
    await Promise.all(asked.map((interaction) => shownBy(fake, interaction)));
    await Promise.all(said.map((message) => replyTo(fake, message)));
    expect(asked.filter(({ acks }) => acks.length === 1 && acks[0] === DEFERRED)).toHaveLength(100);
    expect(sentBy(fake)).toHaveLength(200);
    expect(fake.refusals).toEqual([]);
  })();
}, 60_000);

describe("autocomplete on Discord", () => {
  const names = (interaction: FakeInteraction) => interaction.choices?.map(({ value }) => value);

  test.each([
    ["people by any word of their name", "who", "name", "rey", ["Ada Reyes"]],
    ["everybody where nothing is typed", "who", "name", "", ["Tom Birk", "Ada Reyes"]],
    ["outlets by any word", "ask", "source", "harb", expect.arrayContaining(["The Harbour Post"])],
    ["topics with what was typed", "timeline", "topic", "bir", ["Tom Birk", "bir"]],
    ["nothing for a name that nobody has", "who", "name", "zzz", []],
    ["nothing for an option without values", "ask", "question", "rey", []],
    ["nothing for a command that does not exist", "frobnicate", "name", "rey", []],
  ] as const)("offers %s", (...[, name, option, typed, expected]) =>
    withBot({}, async ({ fake }) => {
      const interaction = fake.type(name, { [option]: typed }, option);
      await fake.until(() => interaction.choices);
      expect(names(interaction)).toEqual(expected);
    })(),
  );

  test(
    "offers at most twenty values, none too long for Discord",
    withBot({ archive: many }, async ({ fake }) => {
      const interaction = fake.type("ask", { source: "article" }, "source");
      await fake.until(() => interaction.choices);
      expect(names(interaction)).toHaveLength(20);
      expect(fake.refusals).toEqual([]);
    }),
  );
});

describe("a menu of a message on Discord", () => {
  test(
    "finds sources for its text, privately",
    withBot({}, async ({ fake }) => {
      const target = fake.say("Mayor Reyes rejected the budget.", { author: bruno });
      const { message } = await answered(fake, fake.menu("Find sources", target));
      expect([heading(message), isPrivate(message)]).toEqual([
        expect.stringContaining("Mayor Reyes rejected the budget."),
        true,
      ]);
    }),
  );

  test(
    "verifies each of its quotations, privately",
    withBot({}, async ({ fake }) => {
      const said = "She said “We will not pay twice for one bridge,” and “this was never said at all”.";
      const target = fake.say(said, { author: bruno });
      const { interaction, message } = await answered(fake, fake.menu("Verify quotes", target));
      await fake.until(() => interaction.followUps.length > 0);
      const second = fake.messages.get(interaction.followUps[0] ?? "")!;
      expect([heading(message), heading(second)]).toEqual([
        expect.stringContaining("Exact: "),
        expect.stringContaining("Not found: "),
      ]);
      expect([isPrivate(message), isPrivate(second)]).toEqual([true, true]);
    }),
  );

  test(
    "says so where there is no text",
    withBot({}, async ({ fake }) => {
      const { message } = await answered(fake, fake.menu("Find sources", fake.say("")));
      expect([plain(message), isPrivate(message)]).toEqual([expect.stringContaining("no text"), true]);
    }),
  );
});

describe("a button on Discord", () => {
  /** Clicks as the asker, or as somebody else. */
  const clickOn = async (
    fake: FakeDiscord,
    message: FakeMessage,
    what: string | { by: FakeUser; label: string },
  ) => {
    const { by, label } = typeof what === "string" ? { by: alice, label: what } : what;
    return answered(fake, fake.click(message, button(message, label), { user: by }));
  };

  test(
    "shows the context of a quote privately",
    withBot({}, async ({ fake }) => {
      const answer = await shownBy(fake, fake.command("ask", { question: QUESTION }));
      const { message } = await clickOn(fake, answer, { by: bruno, label: "Context" });
      expect([heading(message), isPrivate(message)]).toEqual([expect.stringContaining("Context: "), true]);
      expect(plain(message)).toContain("Mayor Ada Reyes rejected the 40-million budget on Tuesday");
    }),
  );

  test(
    "turns the page in place for the asker, and privately for others",
    withBot({ archive: many }, async ({ fake }) => {
      const answer = await shownBy(fake, fake.command("sources"));
      expect(plain(answer)).toContain("page 1 of ");
      const { message } = await clickOn(fake, answer, { by: bruno, label: "More" });
      expect([message.id === answer.id, isPrivate(message), plain(message)]).toEqual([
        false,
        true,
        expect.stringContaining("page 2 of "),
      ]);
      const own = fake.click(answer, button(answer, "More"));
      await fake.until(() => answer.edits > 0);
      expect([own.acks, plain(answer)]).toEqual([[UPDATE], expect.stringContaining("page 2 of ")]);
    }),
  );

  test(
    "lists all sources privately",
    withBot({ archive: many }, async ({ fake }) => {
      const answer = await shownBy(fake, fake.command("sources"));
      const { message } = await clickOn(fake, answer, "Sources");
      expect([isPrivate(message), plain(message)]).toEqual([
        true,
        expect.stringContaining("[1] Article number"),
      ]);
    }),
  );

  test(
    "shares a private answer with all",
    withBot({}, async ({ fake }) => {
      const target = fake.say("Reyes rejected the budget.", { author: bruno });
      const found = await shownBy(fake, fake.menu("Find sources", target));
      const { message } = await clickOn(fake, found, "Share");
      expect([isPrivate(message), heading(message)]).toEqual([false, heading(found)]);
    }),
  );

  test(
    "removes an answer for its asker only",
    withBot({}, async ({ fake }) => {
      const answer = await shownBy(fake, fake.command("ask", { question: QUESTION }));
      const { message } = await clickOn(fake, answer, { by: bruno, label: "🗑️ Delete" });
      expect([plain(message), isPrivate(message)]).toEqual([
        "Only the person who asked can remove this answer.",
        true,
      ]);
      fake.click(answer, button(answer, "🗑️ Delete"));
      await fake.until(() => !fake.messages.has(answer.id));
    }),
  );

  test(
    "notes a vote without noting words or people",
    withBot({}, async ({ fake, running }) => {
      const answer = await shownBy(fake, fake.command("ask", { question: QUESTION }));
      const { message } = await clickOn(fake, answer, "👎 Not helpful");
      expect([plain(message), isPrivate(message)]).toEqual([expect.stringContaining("noted"), true]);
      const [entry] = running.entries.filter(({ msg }) => msg === "an answer was voted on");
      expect(entry).toMatchObject({ useful: false, command: "ask" });
      expect(JSON.stringify(running.entries)).not.toMatch(new RegExp(`${alice.id}|budget`));
    }),
  );

  test(
    "asks what it says: a suggestion of an answer that found nothing",
    withBot({}, async ({ fake }) => {
      const answer = await shownBy(fake, fake.command("who", { name: "Zebulon" }));
      const label = [...buttonsOf(answer).keys()].find((name) => name.startsWith("who "))!;
      const { message } = await clickOn(fake, answer, label);
      expect([isPrivate(message), heading(message)]).toEqual([false, expect.stringContaining("Who: ")]);
    }),
  );

  test.each([
    ["of an earlier version", "more:ask:2"],
    ["that was forged", encodeAction({ kind: "delete", asker: askerMark(alice.id) }).replace("|", "|x")],
    [
      "whose long question is not in the message",
      encodeAction({
        kind: "vote",
        useful: true,
        request: { command: command("ask"), given: { question: "why ".repeat(60) } },
      }),
    ],
    ["for a quote that is gone", encodeAction({ kind: "context", article: "nowhere", start: 0, end: 9 })],
  ])("%s gets a private sentence that says how to go on", (_, id) =>
    withBot({}, async ({ fake }) => {
      const answer = await shownBy(fake, fake.command("ask", { question: QUESTION }));
      const { message } = await answered(fake, fake.click(answer, id));
      expect([plain(message), isPrivate(message)]).toEqual([
        expect.stringContaining("Please ask again"),
        true,
      ]);
    })(),
  );

  test("works after a restart, also for a question that is longer than the button's id", async () => {
    const fake = await openDiscord();
    const question = `Why did Reyes reject the budget ${"that the council of the town passed ".repeat(5)}?`;
    const before = await runBot(fake);
    const answer = await shownBy(fake, fake.command("ask", { question }));
    await before.stop();
    const after = await runBot(fake);
    try {
      await fake.until(() => fake.gateway.identified() > 1);
      const { message } = await clickOn(fake, answer, { by: bruno, label: "👍 Helpful" });
      expect(plain(message)).toContain("noted");
      const next = await replyTo(fake, fake.say("who Tom Birk", { replyTo: answer.id }));
      expect(heading(next)).toContain("Who: Tom Birk");
    } finally {
      await after.stop();
      await fake.close();
    }
  });
});
