import { setTimeout } from "node:timers/promises";
import type { Logger as BoltLogger } from "@slack/bolt";
import { type AuthTestResponse, WebClient } from "@slack/web-api";
import type { Logger } from "pino";
import { slackCode } from "../send/slack-errors.js";
import type { SlackSettings } from "../settings.js";
import { clientOptions } from "./client-options.js";
import { explain } from "./explain.js";
import { missingScopes } from "./scopes.js";
import type { SlackState } from "./state.js";

export interface OwnIdentityOptions {
  readonly settings: SlackSettings;
  readonly log: Logger;
  readonly logger: BoltLogger;
  readonly report: (state: SlackState) => void;
  /** Milliseconds between two tries while Slack cannot be reached. */
  readonly patience: number;
}

const UNREACHABLE = "Slack cannot be reached and is tried again: check the network and SLACK_API_URL";

/** Asks until Slack answers: a network that comes later is no reason to need a restart. */
const askSlack = async (token: string, options: OwnIdentityOptions): Promise<AuthTestResponse> => {
  const { settings, log, logger, report, patience } = options;
  const client = new WebClient(token, {
    ...clientOptions(settings.apiUrl, logger),
    retryConfig: { retries: 0 },
  });
  for (;;) {
    try {
      return await client.auth.test();
    } catch (error) {
      if (slackCode(error) !== null) throw explain(error, "SLACK_BOT_TOKEN");
      report({ kind: "down", reason: UNREACHABLE });
      log.warn({ err: error }, UNREACHABLE);
      await setTimeout(patience);
    }
  }
};

/** Who the token belongs to; nothing for several workspaces, whose tokens come with their events. */
export const ownIdentity = async (
  options: OwnIdentityOptions,
): Promise<{ readonly token?: string; readonly botId?: string; readonly botUserId?: string }> => {
  const { tokens } = options.settings;
  if (tokens.kind === "installed") return {};
  const who = await askSlack(tokens.botToken, options);
  const missing = missingScopes(who);
  if (missing.length > 0)
    options.log.warn({ missing }, "the token lacks scopes: update the manifest and install the app again");
  return { token: tokens.botToken, botId: who.bot_id ?? "", botUserId: who.user_id ?? "" };
};
