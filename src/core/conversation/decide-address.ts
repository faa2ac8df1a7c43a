import { isSmallTalk } from "../command/asides.js";
import { createRequestParser, type ParseRequest } from "../command/parse-request.js";
import type { Command, Request } from "../command.js";
import type { PeopleLookup } from "../people-lookup.js";
import { readFollowUp } from "./follow-up.js";
import { looksLikeQuestion } from "./looks-like-question.js";

/** Who may continue a conversation without addressing the bot: its asker, nobody, or everybody. */
export type FollowUps = "asker" | "mention" | "all";

/** What is known of a message, whatever platform it came from. */
export interface MessageFacts {
  /** Without the mention of the bot; "" where the platform hides it. */
  readonly text: string;
  /** Written by a bot or by this one, or by the platform itself ("joined the channel"). */
  readonly automatic: boolean;
  /** The text names the bot by a mention. */
  readonly mentionsBot: boolean;
  /** It mentions people or roles other than the bot and whoever is replied to. */
  readonly mentionsOthers: boolean;
  /** It calls a whole channel: @everyone, @here, @channel. */
  readonly broadcasts: boolean;
  readonly repliesTo: "bot" | "other" | null;
  /** In a conversation of two with the bot. */
  readonly direct: boolean;
  /** The channel is on the list where questions are answered without being addressed. */
  readonly autoAnswer: boolean;
  /** The last request answered in this thread or in the message replied to; null where none is known. */
  readonly last: Request | null;
  /** Whether the person who asked that request wrote this message. */
  readonly sameAsker: boolean;
  /** The human message before this one in its thread, or the one it replies to; null where there is none. */
  readonly previous: string | null;
}

/** How a request was understood, where the message alone does not say it. */
export type ReadHow = "as-written" | "follow-up" | "previous-message";

/** What to do with a message. `quiet`: only an answer that is sure is sent, and nothing else. */
export type AddressDecision =
  | { readonly kind: "answer"; readonly request: Request; readonly how: ReadHow; readonly quiet: boolean }
  | { readonly kind: "hint" }
  | { readonly kind: "silent" };

export interface AddressSettings {
  readonly followUps: FollowUps;
  readonly commands: readonly Command[];
  readonly people: PeopleLookup;
}

/** Decides whether and what to answer. Pure: the same facts give the same decision. */
export type DecideAddress = (facts: MessageFacts) => AddressDecision;

const SILENT: AddressDecision = { kind: "silent" };

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Spoken to by mention, in a direct conversation, or by a reply to one of its messages. */
const isAddressed = (facts: MessageFacts): boolean => {
  if (facts.mentionsBot || facts.direct) return true;
  // A reply with nothing to read (a picture, or a text that the platform hides) asks nothing.
  return facts.repliesTo === "bot" && hasWords(facts.text) && !facts.mentionsOthers && !facts.broadcasts;
};

/** Whether the message before is wanted to understand this one: fetch it only then. */
export const wantsPrevious = (facts: Omit<MessageFacts, "previous">): boolean =>
  !facts.automatic && facts.mentionsBot && !hasWords(facts.text);

const answer = (request: Request, how: ReadHow, quiet = false): AddressDecision => ({
  kind: "answer",
  request,
  how,
  quiet,
});

const readAddressed = (
  facts: MessageFacts,
  settings: AddressSettings,
  parse: ParseRequest,
): AddressDecision => {
  if (!hasWords(facts.text)) {
    const { previous } = facts;
    return previous !== null && hasWords(previous)
      ? answer(parse(previous), "previous-message")
      : { kind: "hint" };
  }
  const followUp = facts.last === null ? null : readFollowUp(facts.text, facts.last, settings);
  return followUp === null ? answer(parse(facts.text), "as-written") : answer(followUp, "follow-up");
};

/** A message in a thread that the bot answered in, without a word to the bot itself. */
const readContinued = (
  facts: MessageFacts,
  settings: AddressSettings,
  parse: ParseRequest,
): AddressDecision => {
  const { followUps } = settings;
  if (facts.last === null || followUps === "mention") return SILENT;
  if (followUps === "asker" && !facts.sameAsker) return SILENT;
  const followUp = readFollowUp(facts.text, facts.last, settings);
  if (followUp !== null) return answer(followUp, "follow-up");
  const request = parse(facts.text);
  const isCommand = request.command.name !== "ask" && hasWords(facts.text) && !isSmallTalk(facts.text);
  // People also say "thanks" and talk to each other where the bot has answered.
  return isCommand || looksLikeQuestion(facts.text) ? answer(request, "as-written") : SILENT;
};

/** Makes the decision for these settings. */
export const createDecideAddress = (settings: AddressSettings): DecideAddress => {
  const parse = createRequestParser(settings.commands);
  return (facts) => {
    if (facts.automatic) return SILENT;
    if (isAddressed(facts)) return readAddressed(facts, settings, parse);
    if (facts.mentionsOthers || facts.broadcasts || facts.repliesTo === "other") return SILENT;
    const continued = readContinued(facts, settings, parse);
    if (continued.kind !== "silent") return continued;
    if (facts.autoAnswer && looksLikeQuestion(facts.text))
      return answer(parse(facts.text), "as-written", true);
    return SILENT;
  };
};
