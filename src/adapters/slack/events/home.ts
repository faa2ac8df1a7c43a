import type { HomeView, KnownBlock } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import type { Request } from "../../../core/command.js";
import type { Reply } from "../../../core/reply/reply.js";
import type { SlackBot } from "../bot.js";
import { buttonRows } from "../present/buttons.js";
import { presentSlack } from "../present/present.js";
import { buttonsOf } from "../send/buttons-of.js";

/** Blocks that a home tab may have. */
const MOST_BLOCKS = 100;

const replyTo = async (bot: SlackBot, request: Request): Promise<Reply | null> => {
  const answered = await bot.answering.answer(request);
  return answered.kind === "reply" ? answered.reply : null;
};

/** The article published last, as the list of sources shows it; null where no article is dated. */
const newestSource = (bot: SlackBot, sources: Reply): Reply | null => {
  const dated = bot.collection.articles.flatMap(({ id, published }) =>
    published === null ? [] : [{ id, day: published.value }],
  );
  const newest = dated.reduce<(typeof dated)[number] | null>(
    (best, one) => (best === null || one.day > best.day ? one : best),
    null,
  );
  const at = bot.collection.articles.findIndex(({ id }) => id === newest?.id);
  const title = bot.collection.articles[at]?.title ?? null;
  const line = sources.sources.find(
    (source) => title !== null && source.line.some(({ text }) => text === title),
  );
  return line === undefined ? null : { ...sources, heading: [], blocks: [], sources: [line], footer: [] };
};

/** What the home tab shows: what is loaded, its newest article, and examples that work on it. */
export const homeView = async (bot: SlackBot): Promise<HomeView> => {
  const { parse } = bot.answering;
  const about = await replyTo(bot, parse("about"));
  const sources = await replyTo(bot, parse("sources"));
  const hint = await bot.answering.hint();
  const newest = sources === null ? null : newestSource(bot, sources);
  const help = hint.kind === "reply" ? hint.reply : null;
  const blocks: KnownBlock[] = [about, newest, help].flatMap((reply) =>
    reply === null ? [] : presentSlack(reply).payload.blocks,
  );
  const request = parse("help");
  const facts = { request, page: 1, pages: 1, text: "", isPrivate: true, asker: "" };
  const buttons = help === null ? [] : buttonRows(buttonsOf({ ...facts, reply: help }, parse));
  return { type: "home", blocks: [...blocks, ...buttons].slice(0, MOST_BLOCKS) };
};

/** Shows the home tab to somebody who opened it. */
export const showHome = async (
  bot: SlackBot,
  { client, user }: { readonly client: WebClient; readonly user: string },
): Promise<void> => {
  await client.views.publish({ user_id: user, view: await homeView(bot) });
};
