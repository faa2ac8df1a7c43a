import { describe, expect, test } from "vitest";
import { BUDGET, DISCORD, SUPPRESS_EMBEDS } from "../../../../src/adapters/discord/present/limits.js";
import { plainOfDiscord } from "../../../../src/adapters/discord/present/plain.js";
import { type DiscordPayload, presentDiscord } from "../../../../src/adapters/discord/present/present.js";
import { createCiter } from "../../../../src/core/desk/citer.js";
import { composeReply } from "../../../../src/core/reply/compose.js";
import type { Reply } from "../../../../src/core/reply/reply.js";
import { messageContract, presenterContract } from "../../../contracts/presenter-contract.js";
import { contextOf, harbour } from "../../../core/reply/harbour.js";
import { sampleAnswers, sampleGuides } from "../../../core/reply/sample-answers.js";
import { sampleCollection } from "../../../core/reply/sample-collection.js";

const actions = Array.from({ length: 7 }, (_, index) => ({ label: `Button ${index}`, id: `id-${index}` }));

/** Every page of a reply, as it goes over the wire. */
const sent = (reply: Reply): readonly string[] =>
  Array.from({ length: presentDiscord(reply).pages }, (_, index) =>
    JSON.stringify(presentDiscord(reply, { page: index + 1, actions }).payload),
  );

const MENTION = /@(?:everyone|here)|<@[!&]?\d+>|<#\d+>|<t:-?\d+(?::\w)?>|<a?:\w+:\d+>|<\/[^<>]+:\d+>/gi;

const refusals = (message: string): readonly string[] => {
  const { content, components, flags, ...rest }: DiscordPayload = JSON.parse(message);
  const buttons = components.flatMap((row) => row.components);
  const ids = buttons.map((button) => button.custom_id);
  return [
    ...(content.trim() === "" ? ["no content"] : []),
    ...(content.length > BUDGET.content ? [`content of ${content.length}`] : []),
    ...(components.length > DISCORD.rows ? ["too many rows"] : []),
    ...components
      .filter((row) => row.components.length < 1 || row.components.length > DISCORD.buttonsInRow)
      .map((row) => `${row.components.length} buttons in a row`),
    ...(new Set(ids).size < ids.length ? ["an id twice"] : []),
    ...ids.filter((id) => id.length > DISCORD.customId),
    ...(content.match(MENTION) ?? []),
    ...(flags === SUPPRESS_EMBEDS ? [] : ["previews are on"]),
    ...Object.keys(rest),
  ];
};

const presenter = {
  present: sent,
  strip: (message: string) => plainOfDiscord(JSON.parse(message)),
  refusals,
};

presenterContract("the Discord presenter", presenter);
messageContract("the Discord presenter", presenter);

describe("presentDiscord", () => {
  const reply = composeReply(sampleAnswers.timeline, harbour, sampleGuides);

  test.each([
    [undefined, 1],
    [0, 1],
    [2, 2],
    [99, 2],
  ])("shows a page that there is: %s", (page, shown) => {
    const message = presentDiscord(reply, page === undefined ? {} : { page });
    expect([message.page, message.pages]).toEqual([shown, 2]);
    expect(plainOfDiscord(message.payload)).toContain(`page ${shown} of 2`);
  });

  test.each([
    ["shows a quote of 1,500 characters", 1_500, true],
    ["shows a quote that no message holds as its citation, with the way to the article", 2_500, false],
  ])("%s", (_, length, whole) => {
    const text = `So it went ${"on and ".repeat(length / 7)}on.`;
    const url = "https://harbour.example/long";
    const collection = sampleCollection([{ id: "long", title: "Long", url, text }]);
    const citer = createCiter(contextOf(collection));
    const quotes = [citer.cite({ article: 0, from: 0, to: 0 })];
    const answer = { ...sampleAnswers.ask, quotes, citations: citer.citations() };
    const { payload } = presentDiscord(composeReply(answer, collection));
    expect(plainOfDiscord(payload).includes(text)).toBe(whole);
    expect(payload.content.includes("[open the article](<https://harbour.example/long#:~:text=")).toBe(
      !whole,
    );
  });

  test("makes the buttons of the page that is shown, and pages the same with and without them", () => {
    const message = presentDiscord(reply, {
      page: 9,
      actions: ({ page, pages }) => [{ label: `${page} of ${pages}`, id: "x" }],
    });
    expect(message.payload.components).toMatchObject([{ components: [{ label: "2 of 2" }] }]);
    expect(message.payload.content).toBe(presentDiscord(reply, { page: 2 }).payload.content);
  });
});
