import { describe, expect, test } from "vitest";
import { plainOfDiscord } from "../../../src/adapters/discord/present/plain.js";
import type { FakeMessage, SayOptions } from "../../fakes/discord-server.js";
import { alice, bruno, ids, otherBot } from "../../fakes/discord-world.js";
import { answersTo, button, mention, replyTo, sentBy, withBot } from "./running-bot.js";

const QUESTION = "Why did Reyes reject the budget?";
const QUOTE = "Mayor Ada Reyes rejected the 40-million budget on Tuesday, a day after the council passed it.";
const plain = (message: FakeMessage): string => plainOfDiscord({ content: message.content });
const firstLine = (message: FakeMessage): string => plain(message).split("\n")[0]?.replace(/^#+ /, "") ?? "";
const direct = { channel: ids.direct } as const;
const inThread = { channel: ids.thread } as const;

describe("a message to the bot on Discord", () => {
  test(
    "is answered by a reply with the quote word for word",
    withBot({}, async ({ fake }) => {
      const answer = await replyTo(fake, fake.say(`${mention} ${QUESTION}`));
      expect(answer.channel).toBe(ids.general);
      expect(plain(answer)).toContain(QUOTE);
      expect(answer.flags & 4).toBe(4);
    }),
  );

  test.each<{ name: string; content: string; how?: SayOptions; expected: string }>([
    { name: "a command word", content: `${mention} timeline reyes`, expected: "Timeline: Ada Reyes" },
    { name: "a mention at the end", content: `who Tom Birk ${mention}`, expected: "Who: Tom Birk" },
    { name: "a nickname", content: `<@!${ids.application}> who Tom Birk`, expected: "Who: Tom Birk" },
    { name: "the bot's role", content: `<@&${ids.botRole}> who Tom Birk`, expected: "Who: Tom Birk" },
    { name: "others beside", content: `${mention} <@${bruno.id}> who Tom Birk`, expected: "Who: Tom Birk" },
    {
      name: "a call to everybody beside",
      content: `${mention} who Tom Birk`,
      how: { everyone: true },
      expected: "Who: Tom Birk",
    },
    { name: "a direct message", content: "who Tom Birk", how: direct, expected: "Who: Tom Birk" },
    { name: "a direct greeting", content: "hello there", how: direct, expected: "Help" },
    { name: "no words", content: mention, expected: "Help: ask a question" },
    { name: "a thread", content: `${mention} who Tom Birk`, how: inThread, expected: "Who: Tom Birk" },
  ])("is answered: $name", ({ content, how, expected }) =>
    withBot({}, async ({ fake }) => {
      expect(firstLine(await replyTo(fake, fake.say(content, how)))).toContain(expected);
    })(),
  );

  test(
    "without words takes the message that it replies to as the question, and says so",
    withBot({}, async ({ fake }) => {
      const question = fake.say(QUESTION, { author: bruno });
      const answer = await replyTo(fake, fake.say(mention, { replyTo: question.id }));
      expect(plain(answer)).toContain(`Asked: ${QUESTION}`);
      expect(plain(answer)).toContain("the message above was read as the question");
      expect(plain(answer)).toContain(QUOTE);
    }),
  );

  test(
    "without words in a thread takes the last human message there",
    withBot({}, async ({ fake }) => {
      fake.say("who Tom Birk", { ...inThread, author: bruno });
      fake.say("beep", { ...inThread, author: otherBot });
      const answer = await replyTo(fake, fake.say(mention, inThread));
      expect(firstLine(answer)).toContain("Who: Tom Birk");
    }),
  );

  test(
    "gets a hint whose examples can be clicked when it holds no words",
    withBot({}, async ({ fake }) => {
      const hint = await replyTo(fake, fake.say(mention));
      const interaction = fake.click(hint, button(hint, "who Tom Birk"));
      const shown = await fake.until(() => fake.messages.get(interaction.original ?? ""));
      expect(firstLine(shown)).toContain("Who: Tom Birk");
    }),
  );
});

describe("silence on Discord", () => {
  test.each<[string, string, SayOptions]>([
    ["a question in a channel", QUESTION, {}],
    ["a mention of somebody else", `<@${bruno.id}> ${QUESTION}`, {}],
    ["a mention of a role", `<@&${ids.otherRole}> ${QUESTION}`, {}],
    ["a call to everybody", QUESTION, { everyone: true }],
    ["another bot's mention", `${mention} ${QUESTION}`, { author: otherBot }],
    ["another bot's direct message", QUESTION, { ...direct, author: otherBot }],
    ["a webhook's mention", `${mention} ${QUESTION}`, { webhook: true }],
    ["a system message", `${mention} joined`, { system: true }],
    ["a question in a thread that the bot does not know", QUESTION, inThread],
  ])("meets %s", async (_, content, how) => {
    await withBot({}, async ({ fake }) => {
      expect(await answersTo(fake, fake.say(content, how))).toEqual([]);
    })();
  });

  test(
    "meets the bot's own messages",
    withBot({}, async ({ fake }) => {
      const answer = await replyTo(fake, fake.say(`${mention} ${QUESTION}`));
      expect(await answersTo(fake, answer)).toEqual([]);
    }),
  );
});

describe("a follow-up on Discord", () => {
  test(
    "of the asker in a thread needs no mention, and how it was read is printed",
    withBot({}, async ({ fake }) => {
      await replyTo(fake, fake.say(`${mention} who Ada Reyes`, inThread));
      const answer = await replyTo(fake, fake.say("and Birk?", inThread));
      expect(firstLine(answer)).toContain("Who: Tom Birk");
      expect(plain(answer)).toContain("read as a follow-up: Tom Birk");
      const next = await replyTo(fake, fake.say("when was that", inThread));
      expect(firstLine(next)).toContain("Timeline: Tom Birk");
    }),
  );

  test.each<["asker" | "mention" | "all", SayOptions, number]>([
    ["asker", { author: bruno }, 0],
    ["mention", {}, 0],
    ["all", { author: bruno }, 1],
  ])("without a mention, under %j, by %j: %d answer", async (followUps, how, count) => {
    await withBot({ settings: { followUps } }, async ({ fake }) => {
      await replyTo(fake, fake.say(`${mention} who Ada Reyes`, inThread));
      expect(await answersTo(fake, fake.say("and Birk?", { ...inThread, ...how }))).toHaveLength(count);
    })();
  });

  test(
    "by anybody may be a reply to the answer",
    withBot({}, async ({ fake }) => {
      const first = await replyTo(fake, fake.say(`${mention} who Ada Reyes`));
      const answer = await replyTo(fake, fake.say("and Birk?", { author: bruno, replyTo: first.id }));
      expect(firstLine(answer)).toContain("Who: Tom Birk");
    }),
  );

  test(
    "by mention goes on with the asker's last request in the channel",
    withBot({}, async ({ fake }) => {
      await replyTo(fake, fake.say(`${mention} who Ada Reyes`));
      expect(firstLine(await replyTo(fake, fake.say(`${mention} and Birk?`)))).toContain("Who: Tom Birk");
    }),
  );

  test(
    "is left alone when it thanks, and a message of others when it mentions somebody",
    withBot({ settings: { followUps: "all" } }, async ({ fake }) => {
      await replyTo(fake, fake.say(`${mention} who Ada Reyes`, inThread));
      expect(await answersTo(fake, fake.say("thank you!", inThread))).toEqual([]);
      expect(await answersTo(fake, fake.say(`<@${bruno.id}> and Birk?`, inThread))).toEqual([]);
    }),
  );
});

describe("an auto-answer channel on Discord", () => {
  const auto = { channel: ids.auto } as const;
  const settings = { autoAnswerChannels: [ids.auto] };

  test(
    "has questions answered that the collection can answer",
    withBot({ settings }, async ({ fake }) => {
      expect(plain(await replyTo(fake, fake.say(QUESTION, auto)))).toContain(QUOTE);
    }),
  );

  test.each([
    ["a question without an answer", "What is the price of fish in Lisbon today?"],
    ["a remark", "Reyes rejected the budget."],
    ["small talk", "how are you all today?"],
    ["a question to somebody", `<@${bruno.id}> why did Reyes reject the budget?`],
  ])("leaves %s alone", async (_, content) => {
    await withBot({ settings }, async ({ fake }) => {
      expect(await answersTo(fake, fake.say(content, auto))).toEqual([]);
    })();
  });
});

describe("an edited question on Discord", () => {
  test(
    "has its answer updated in place",
    withBot({}, async ({ fake }) => {
      const question = fake.say(`${mention} who Ada Reyes`);
      const answer = await replyTo(fake, question);
      fake.edit(question, `${mention} who Tom Birk`);
      await fake.until(() => answer.edits > 0);
      expect(firstLine(answer)).toContain("Who: Tom Birk");
      expect(sentBy(fake)).toHaveLength(1);
    }),
  );

  test(
    "while it is being answered is answered after that, in the same message",
    withBot({}, async ({ fake }) => {
      const question = fake.say(`${mention} who Ada Reyes`);
      fake.edit(question, `${mention} who Tom Birk`);
      const answer = await replyTo(fake, question);
      await fake.until(() => firstLine(answer).includes("Who: Tom Birk"));
      expect(await answersTo(fake, question)).toHaveLength(1);
    }),
  );

  test(
    "is left alone after ten minutes, and when only a preview was added",
    withBot({}, async ({ fake, running }) => {
      const question = fake.say(`${mention} who Ada Reyes`);
      const answer = await replyTo(fake, question);
      fake.preview(question);
      running.moveOn(10 * 60_000 + 1);
      fake.edit(question, `${mention} who Tom Birk`);
      await answersTo(fake, question);
      expect(answer.edits).toBe(0);
    }),
  );

  test(
    "whose answer was removed stays without one",
    withBot({}, async ({ fake, running }) => {
      const question = fake.say(`${mention} who Ada Reyes`);
      const answer = await replyTo(fake, question);
      fake.messages.delete(answer.id);
      fake.edit(question, `${mention} who Tom Birk`);
      expect(await answersTo(fake, question)).toEqual([]);
      expect(running.entries.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    }),
  );
});

describe("🗑️ on an answer on Discord", () => {
  test.each(["🗑️", "🗑"])("removes it when its asker puts it there: %s", (emoji) =>
    withBot({}, async ({ fake }) => {
      const answer = await replyTo(fake, fake.say(`${mention} who Ada Reyes`));
      fake.react(answer, emoji, alice);
      await fake.until(() => !fake.messages.has(answer.id));
    })(),
  );

  test.each<[string, string, typeof alice]>([
    ["by somebody else", "🗑️", bruno],
    ["when it is another sign", "👍", alice],
  ])("does nothing %s", async (_, emoji, user) => {
    await withBot({}, async ({ fake }) => {
      const question = fake.say(`${mention} who Ada Reyes`);
      const answer = await replyTo(fake, question);
      fake.react(answer, emoji, user);
      await answersTo(fake, question);
      expect(fake.messages.has(answer.id)).toBe(true);
    })();
  });
});

describe("too many questions on Discord", () => {
  test(
    "get one line with the seconds to wait, and answers again after them",
    withBot({ settings: { perMinute: 1 } }, async ({ fake, running }) => {
      await replyTo(fake, fake.say(`${mention} who Ada Reyes`));
      const line = await replyTo(fake, fake.say(`${mention} who Tom Birk`));
      expect(plain(line)).toMatch(/^Too many requests at once: please wait (?:59|60) s\.$/);
      const third = fake.say(`${mention} who Tom Birk`);
      const other = fake.say(`${mention} who Tom Birk`, { author: bruno });
      expect(firstLine(await replyTo(fake, other))).toContain("Who: Tom Birk");
      running.moveOn(60_001);
      expect(firstLine(await replyTo(fake, fake.say(`${mention} who Tom Birk`)))).toContain("Who: Tom Birk");
      expect(sentBy(fake).filter(({ reference }) => reference === third.id)).toEqual([]);
    }),
  );
});

test(
  "an answer that Discord does not take is told by a sentence with an id, and logged without the words asked",
  withBot({}, async ({ fake, running }) => {
    fake.refuseNext(/POST \/channels\/\d+\/messages/, {
      status: 400,
      code: 50035,
      message: "Invalid Form Body",
    });
    const question = fake.say(`${mention} ${QUESTION}`);
    expect(plain(await replyTo(fake, question))).toContain(`request ${question.id}`);
    const [entry] = running.entries.filter(({ msg }) => msg === "an answer could not be sent");
    expect(entry).toMatchObject({ request: question.id, err: { code: 50035 } });
    expect(JSON.stringify(running.entries)).not.toContain("budget");
  }),
);

test(
  "an event that Discord delivers twice is answered once",
  withBot({}, async ({ fake }) => {
    const question = fake.say(`${mention} who Ada Reyes`);
    fake.repeat(question);
    fake.repeat(question);
    expect(await answersTo(fake, question)).toHaveLength(1);
  }),
);

test(
  "nobody can be pinged by what a question holds, and its text comes back as it was",
  withBot({}, async ({ fake }) => {
    const words =
      "@everyone <@&400000000000000002> [x](https://a.example) **b** `c` > d https://b.example ||e||";
    const answer = await replyTo(fake, fake.say(words, direct));
    expect(answer.content).not.toMatch(/@everyone|(?<!\\)<@&/);
    expect(plain(answer)).toContain(words.slice(words.indexOf("[x]")));
  }),
);
