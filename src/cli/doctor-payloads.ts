import { DISCORD } from "../adapters/discord/present/limits.js";
import { presentDiscord } from "../adapters/discord/present/present.js";
import { presentSlack } from "../adapters/slack/present/present.js";
import { buttonsOf } from "../adapters/slack/send/buttons-of.js";
import { checkPayload } from "../adapters/slack/send/payload-rules.js";
import { type Answering, createAnswering } from "../core/conversation/answering.js";
import type { Reply } from "../core/reply/reply.js";
import { type Finding, fail, ok } from "./doctor-finding.js";
import type { OpenArchive, Platform, Program } from "./program.js";

type OpenedArchive = Awaited<ReturnType<OpenArchive>>;

const MEND =
  "this is a fault of the program: report it with the version and the name of the request, and use the terminal meanwhile";

/** One request of every kind, about whom the collection knows best. */
const requestsOf = ({ collection }: OpenedArchive): readonly string[] => {
  const name = collection.people[0]?.name ?? "nobody";
  return [
    "help",
    "about",
    "sources",
    `who ${name}`,
    `timeline ${name}`,
    `quotes ${name}`,
    `compare ${name}`,
    `ask What did ${name} say?`,
    "ask What does nobody know about the moons of Neptune?",
    "verify words that nobody ever said about anything at all",
    "who",
    "timeline musk since:yesterday",
  ];
};

/** All pages of an answer, as one platform lays them out; what the platform would refuse of each. */
type CheckPages = (reply: Reply, request: ReturnType<Answering["parse"]>) => readonly string[];

const pagesOf = (pages: number): readonly number[] => Array.from({ length: pages }, (_, index) => index + 1);

const CHECKS = (answering: Answering): Readonly<Record<Platform["name"], CheckPages>> => ({
  slack: (reply, request) =>
    pagesOf(presentSlack(reply).pages).flatMap((page) => {
      const { payload: plain, ...at } = presentSlack(reply, { page });
      const facts = { reply, request, ...at, text: plain.text, isPrivate: true, asker: "" };
      const actions = buttonsOf(facts, answering.parse);
      return checkPayload(presentSlack(reply, { page, actions }).payload);
    }),
  discord: (reply) =>
    pagesOf(presentDiscord(reply).pages).flatMap((page) => {
      const { length } = presentDiscord(reply, { page }).payload.content;
      return length > DISCORD.content ? [`a message of ${length} of ${DISCORD.content} characters`] : [];
    }),
});

/** Asks one request of every kind, and lays each answer out for the platforms. */
export const checkAnswers = async (
  archive: OpenedArchive,
  { commands }: Program,
  platforms: readonly Platform["name"][],
): Promise<readonly Finding[]> => {
  const answering = createAnswering({ archive, commands, report: () => undefined, newId: () => "doctor" });
  const checks = CHECKS(answering);
  const refused: string[] = [];
  const failed: string[] = [];
  const requests = requestsOf(archive);
  for (const words of requests) {
    const request = answering.parse(words);
    const answered = await answering.answer(request);
    if (answered.kind === "failed") failed.push(words);
    else
      for (const name of platforms)
        refused.push(...checks[name](answered.reply, request).map((why) => `${name}, ${words}: ${why}`));
  }
  return [
    failed.length === 0
      ? ok("answers", `${requests.length} requests of every kind were answered`)
      : fail(
          "answers",
          `no answer to: ${failed.join("; ")}`,
          "remove CACHE_DIR so that the index is made anew, and run the doctor again",
        ),
    ...(platforms.length === 0
      ? []
      : [
          refused.length === 0
            ? ok("messages", `every page is within the limits of ${platforms.join(" and ")}`)
            : fail("messages", refused.join("; "), MEND),
        ]),
  ];
};
