import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { presentDiscord } from "../adapters/discord/present/present.js";
import { presentSlack } from "../adapters/slack/present/present.js";
import { type Answering, createAnswering } from "../core/conversation/answering.js";
import { composeReply } from "../core/reply/compose.js";
import type { Reply } from "../core/reply/reply.js";
import { readConfig } from "../ops/config.js";
import { createLog, standardError } from "../ops/log.js";
import { discordButtons, slackButtons } from "./gallery/buttons.js";
import { discordHtml } from "./gallery/discord-html.js";
import { type Exhibit, galleryPage } from "./gallery/page-html.js";
import { CHOICE_WORDS, choiceAmong, GALLERY, type GalleryRequest } from "./gallery/requests.js";
import { slackHtml } from "./gallery/slack-html.js";
import { writeTo } from "./io.js";
import type { Subcommand } from "./program.js";
import { UsageError } from "./usage-error.js";

const readFlags = (argv: readonly string[]) => {
  const option = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: { out: option, corpus: option, only: option, platform: option },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
};

/** The pages of an answer that are shown, as one platform presents them. */
const shownPages = <Payload>(
  present: (page: number) => { readonly payload: Payload; readonly pages: number },
  most: number,
): readonly Payload[] =>
  Array.from({ length: Math.min(most, present(1).pages) }, (_, index) => present(index + 1).payload);

const replyTo = async (answering: Answering, words: string): Promise<Reply> => {
  const answered = await answering.answer(answering.parse(words));
  if (answered.kind === "failed") throw new Error(`no answer to "${words}"`);
  return answered.reply;
};

interface Shown extends Pick<GalleryRequest, "title" | "words" | "pages"> {
  readonly answering: Answering;
  readonly reply: Reply;
}

const exhibitOf = (shown: Shown, platform: string | undefined): Exhibit => {
  const { title, words, pages = 1, reply } = shown;
  const onDiscord = (page: number) => presentDiscord(reply, { page, actions: discordButtons(shown) });
  const onSlack = (page: number) => presentSlack(reply, { page, actions: slackButtons(shown) });
  return {
    title: `${title}: ${words}`,
    discord: platform === "slack" ? null : discordHtml(words, shownPages(onDiscord, pages)),
    slack: platform === "discord" ? null : slackHtml(words, shownPages(onSlack, pages)),
  };
};

const CHOICE = { name: "choice", title: "A name that fits several people", words: CHOICE_WORDS } as const;

/**
 * Writes the gallery: an HTML page with one answer of each kind as Discord and Slack show it, from the very payloads
 * that would be sent. `--out FILE`, `--corpus DIR-or-FILE`, `--only ask,who`, `--platform discord|slack`.
 */
export const runGallery: Subcommand = async (argv, { env, io, commands, openArchive }) => {
  const flags = readFlags(argv);
  const { cacheDir, corpusDir, logLevel, secrets } = readConfig(env);
  const log = createLog({ level: logLevel ?? "warn", secrets, destination: standardError() });
  const archive = await openArchive({ path: flags.corpus ?? corpusDir, cacheDir, log });
  const answering = createAnswering({
    archive,
    commands,
    report: (trouble) => log.error(trouble, "an answer of the gallery"),
    newId: () => "gallery",
  });
  const wanted = flags.only?.split(",");
  const isWanted = ({ name }: GalleryRequest): boolean => wanted === undefined || wanted.includes(name);
  const exhibits: Exhibit[] = [];
  for (const request of GALLERY.filter(isWanted)) {
    const reply = await replyTo(answering, request.words);
    exhibits.push(exhibitOf({ ...request, answering, reply }, flags.platform));
  }
  if (isWanted(CHOICE)) {
    const reply = composeReply(choiceAmong(archive.collection), archive.collection);
    exhibits.push(exhibitOf({ ...CHOICE, answering, reply }, flags.platform));
  }
  const out = flags.out ?? join(cacheDir, "gallery.html");
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, galleryPage(exhibits));
  await writeTo(io.stdout, `${out}\n`);
  return 0;
};
