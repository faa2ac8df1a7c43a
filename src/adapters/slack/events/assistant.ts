import { Assistant, type AssistantConfig } from "@slack/bolt";
import { CLAIM_LIFETIME, type SlackBot } from "../bot.js";
import { WORDS } from "../send/words.js";

/** Prompts that Slack shows at most. */
const MOST_PROMPTS = 4;

/** The bot does not read the channel that somebody looks at beside the pane: nothing is kept. */
const noContext: NonNullable<AssistantConfig["threadContextStore"]> = {
  get: async () => ({}),
  save: async () => undefined,
};

/** Requests that have answers in this collection, as prompts. */
const promptsOf = async (bot: SlackBot): Promise<readonly string[]> => {
  const hint = await bot.answering.hint();
  if (hint.kind !== "reply") return [];
  return hint.reply.blocks
    .flatMap((block) => (block.kind === "steps" ? block.steps.map(({ request }) => request) : []))
    .slice(0, MOST_PROMPTS);
};

/** Opens a conversation in the assistant pane: a greeting, and prompts that work on this collection. */
export const createAssistant = (bot: SlackBot, onUserMessage: AssistantConfig["userMessage"]): Assistant =>
  new Assistant({
    threadContextStore: noContext,
    threadStarted: async ({ body, say, setSuggestedPrompts }) => {
      await bot.running.run(
        async () => {
          if (!(await bot.claims.claim(`event ${body.event_id}`, CLAIM_LIFETIME))) return;
          await say(WORDS.greeting);
          const [first, ...others] = (await promptsOf(bot)).map((message) => ({ title: message, message }));
          if (first !== undefined)
            await setSuggestedPrompts({ title: WORDS.prompts, prompts: [first, ...others] });
        },
        (error) => bot.log.error({ err: error }, "the assistant pane could not be opened"),
      );
    },
    threadContextChanged: async () => undefined,
    userMessage: onUserMessage,
  });
