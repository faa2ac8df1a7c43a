import type {
  AllMiddlewareArgs,
  App,
  AssistantUserMessageMiddleware,
  InstallationStore,
  SlackEventMiddlewareArgs,
} from "@slack/bolt";
import { CLAIM_LIFETIME, type SlackBot } from "../bot.js";
import type { SlackState } from "../connect/state.js";
import { createAssistant } from "./assistant.js";
import { type Delivery, hear } from "./heard.js";
import { showHome } from "./home.js";
import { onDeletion, onEdit } from "./on-edit.js";
import { onMessage } from "./on-message.js";
import { onReaction } from "./on-reaction.js";

export interface ListenOptions {
  readonly app: App;
  readonly bot: SlackBot;
  readonly report: (state: SlackState) => void;
  readonly store: InstallationStore | null;
}

type EventArgs<Name extends string> = SlackEventMiddlewareArgs<Name> & AllMiddlewareArgs;

const deliveryOf = ({
  client,
  body,
  context,
}: Pick<EventArgs<"message">, "client" | "context"> & {
  readonly body: { readonly team_id: string; readonly event_id: string };
}): Delivery => ({ client, team: body.team_id, event: body.event_id, bot: context.botUserId });

const hearMessage = async (bot: SlackBot, args: EventArgs<"message">): Promise<void> => {
  const { event } = args;
  const delivery = deliveryOf(args);
  if (event.subtype === "message_deleted")
    return onDeletion(bot, delivery, { channel: event.channel, ts: event.deleted_ts });
  if (event.subtype !== "message_changed") return onMessage(bot, hear(event, delivery));
  const { message, previous_message: before, channel } = event;
  // A message that others answered to stays as an empty shell when it is removed.
  const subtype: string | undefined = message.subtype;
  if (subtype === "tombstone") return onDeletion(bot, delivery, { channel, ts: message.ts });
  const text = before !== undefined && "text" in before ? before.text : undefined;
  return onEdit(bot, hear(message, delivery, event), text);
};

/** What is left of a workspace that has removed the app: nothing. */
const forget = async (
  { report, store, bot }: ListenOptions,
  { team, enterprise }: { readonly team: string; readonly enterprise: string | undefined },
): Promise<void> => {
  if (store === null) {
    report({
      kind: "down",
      reason: "the app was removed from the workspace or its token revoked: install it again",
    });
    return;
  }
  const query = { teamId: team, enterpriseId: enterprise, isEnterpriseInstall: false };
  await store.deleteInstallation?.(query);
  bot.log.info("a workspace has removed the app; its token is deleted");
};

/** Listens to Slack's events. Bolt acknowledges them before anybody hears of them. */
export const listenToEvents = (options: ListenOptions): void => {
  const { app, bot } = options;
  const work = (event: string, run: () => Promise<void>): Promise<void> =>
    bot.running.run(run, (error) => bot.log.error({ event, err: error }, "an event could not be handled"));
  const onAny = (args: EventArgs<"message">): Promise<void> => work("message", () => hearMessage(bot, args));

  app.assistant(createAssistant(bot, onAny as AssistantUserMessageMiddleware));
  app.event("message", onAny);
  app.event("app_mention", (args) =>
    work("app_mention", () => onMessage(bot, hear(args.event, deliveryOf(args)))),
  );
  app.event("reaction_added", ({ event, ...args }) =>
    work("reaction_added", async () => {
      const { user, reaction: name, item } = event;
      if (item.type !== "message") return;
      await onReaction(bot, deliveryOf(args), { user, name, channel: item.channel, ts: item.ts });
    }),
  );
  app.event("app_home_opened", ({ event, body, client }) =>
    work("app_home_opened", async () => {
      if (event.tab !== "home") return;
      if (await bot.claims.claim(`event ${body.event_id}`, CLAIM_LIFETIME))
        await showHome(bot, { client, user: event.user });
    }),
  );
  app.event("app_uninstalled", ({ body }) =>
    work("app_uninstalled", () => forget(options, { team: body.team_id, enterprise: body.enterprise_id })),
  );
  app.event("tokens_revoked", ({ body, event }) =>
    work("tokens_revoked", async () => {
      // People's own tokens are none of ours.
      if ((event.tokens.bot ?? []).length === 0) return;
      await forget(options, { team: body.team_id, enterprise: body.enterprise_id });
    }),
  );
};
