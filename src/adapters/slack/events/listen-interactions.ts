import type { App, BlockAction, RespondFn, SlackShortcut } from "@slack/bolt";
import type { KnownBlock } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { CLAIM_LIFETIME, type SlackBot } from "../bot.js";
import { SHORTCUTS } from "../manifest/shortcuts.js";
import type { Interaction } from "./interaction.js";
import { askModal, readModal } from "./modal.js";
import { type Click, onClick } from "./on-click.js";
import { answerDirectly } from "./on-modal.js";
import { onMessageShortcut } from "./on-shortcut.js";
import { onSlash } from "./on-slash.js";

/** Every listener's pattern: what this version does not know is acknowledged too. */
const ANY = /[\s\S]*/;

type Ack = () => Promise<void>;

/** First in every listener. A socket that broke meanwhile takes no ack, but the answer still finds its way. */
const acknowledge = async (bot: SlackBot, ack: Ack): Promise<void> => {
  try {
    await ack();
  } catch (error) {
    bot.log.warn({ err: error }, "an interaction could not be acknowledged");
  }
};

/** Does the work of one interaction, once, whoever else it was delivered to. */
const workOnce = (
  bot: SlackBot,
  { id, what }: { readonly id: string; readonly what: string },
  run: () => Promise<void>,
): Promise<void> =>
  bot.running.run(
    async () => {
      if (await bot.claims.claim(`${what} ${id}`, CLAIM_LIFETIME)) await run();
    },
    (error) => bot.log.error({ event: what, err: error }, "an interaction could not be answered"),
  );

interface ActionArgs {
  readonly body: BlockAction;
  readonly client: WebClient;
  readonly respond: RespondFn;
}

/** Null for what is no button with a value: a link, an input. */
const clickOf = ({ body, client, respond }: ActionArgs): Click | null => {
  const [action] = body.actions;
  if (action?.type !== "button" || ("url" in action && action.url !== undefined)) return null;
  const { user, channel, message, container } = body;
  const thread: unknown = message?.["thread_ts"] ?? container["thread_ts"];
  const ts: unknown = message?.ts ?? container["message_ts"];
  return {
    client,
    team: body.team?.id ?? "",
    user: user.id,
    userName: user.name ?? user.username,
    channel: channel?.id ?? null,
    thread: typeof thread === "string" && thread !== "" ? thread : null,
    respond: body.response_url === undefined || body.response_url === "" ? null : respond,
    value: action.value ?? "",
    message: {
      ts: typeof ts === "string" ? ts : null,
      text: message?.text ?? "",
      blocks: (message?.["blocks"] ?? []) as readonly KnownBlock[],
    },
    isPrivate: container["is_ephemeral"] === true || channel === undefined,
    direct: channel?.id.startsWith("D") ?? true,
  };
};

const shortcutInteraction = (body: SlackShortcut, client: WebClient, respond: RespondFn): Interaction => ({
  client,
  team: body.team?.id ?? "",
  user: body.user.id,
  userName: "name" in body.user ? body.user.name : "",
  channel: body.type === "message_action" ? body.channel.id : null,
  thread: body.type === "message_action" ? (body.message["thread_ts"] ?? null) : null,
  respond: body.type === "message_action" ? respond : null,
});

const listenToCommands = (app: App, bot: SlackBot): void => {
  app.command(ANY, async ({ ack, command, client, respond }) => {
    await acknowledge(bot, ack);
    await workOnce(bot, { id: command.trigger_id, what: "command" }, () => {
      const { team_id: team, user_id: user, user_name: userName, channel_id: channel } = command;
      const interaction = { client, team, user, userName, channel, thread: null, respond };
      return onSlash(bot, interaction, { name: command.command, text: command.text ?? "" });
    });
  });
};

const listenToClicks = (app: App, bot: SlackBot): void => {
  app.action<BlockAction>({ type: "block_actions" }, async ({ ack, body, client, respond }) => {
    await acknowledge(bot, ack);
    const click = clickOf({ body, client, respond });
    if (click === null) return;
    await workOnce(bot, { id: body.trigger_id, what: "click" }, () => onClick(bot, click));
  });
};

const listenToShortcuts = (app: App, bot: SlackBot): void => {
  app.shortcut(ANY, async ({ ack, body, client, respond }) => {
    await acknowledge(bot, ack);
    await workOnce(bot, { id: body.trigger_id, what: "shortcut" }, async () => {
      if (body.type === "shortcut") {
        if (body.callback_id === SHORTCUTS.askArchive.id)
          await client.views.open({ trigger_id: body.trigger_id, view: askModal() });
        return;
      }
      const interaction = shortcutInteraction(body, client, respond);
      const text = body.message.text ?? "";
      await onMessageShortcut(bot, interaction, { shortcut: body.callback_id, text });
    });
  });
};

const listenToModals = (app: App, bot: SlackBot): void => {
  app.view(ANY, async ({ ack, body, view, client }) => {
    const read = body.type === "view_submission" ? readModal(bot, view.state.values) : null;
    if (read?.kind === "errors") {
      await ack({ response_action: "errors", errors: { ...read.errors } });
      return;
    }
    await acknowledge(bot, ack);
    if (read === null || view.callback_id !== SHORTCUTS.askArchive.id) return;
    const { id: user, name: userName } = body.user;
    const person = { client, team: body.team?.id ?? "", user, userName };
    const interaction = { ...person, channel: null, thread: null, respond: null };
    await workOnce(bot, { id: `${view.id} ${view.hash}`, what: "modal" }, () =>
      answerDirectly(bot, interaction, read.request),
    );
  });
  app.options<"block_suggestion">({ type: "block_suggestion" }, async ({ ack, options }) => {
    const values = bot.complete("people", options.value);
    await ack({
      options: values.map((value) => ({ text: { type: "plain_text" as const, text: value }, value })),
    });
  });
};

/** Listens to commands, buttons, shortcuts and modals; each is acknowledged before anything else is done. */
export const listenToInteractions = (app: App, bot: SlackBot): void => {
  listenToCommands(app, bot);
  listenToClicks(app, bot);
  listenToShortcuts(app, bot);
  listenToModals(app, bot);
};
