import { WebClient } from "@slack/web-api";
import { explain } from "../adapters/slack/connect/explain.js";
import { missingScopes } from "../adapters/slack/connect/scopes.js";
import { createManifest } from "../adapters/slack/manifest/manifest.js";
import { checkManifest } from "../adapters/slack/manifest/manifest-rules.js";
import { slackCode } from "../adapters/slack/send/slack-errors.js";
import type { Command } from "../core/command.js";
import type { SlackSettings } from "../ops/slack-config.js";
import { type Finding, fail, ok, reasonOf, warn } from "./doctor-finding.js";

const TIMEOUT = 10_000;

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => "error" as never,
  setName: () => undefined,
};

const clientFor = ({ apiUrl }: SlackSettings, token: string): WebClient =>
  new WebClient(token, {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: TIMEOUT,
    logger: silent,
  });

const UNREACHABLE = "check the network, a proxy and SLACK_API_URL";

/** A refused token in words that say what to do; anything else is a matter of the network. */
const refused = (check: string, error: unknown, variable: "SLACK_BOT_TOKEN" | "SLACK_APP_TOKEN"): Finding => {
  if (slackCode(error) === null)
    return fail(check, `Slack cannot be reached (${reasonOf(error)})`, UNREACHABLE);
  const [says = "", mend = ""] = reasonOf(explain(error, variable)).split("; ");
  return fail(check, says, mend);
};

const checkBotToken = async (settings: SlackSettings): Promise<readonly Finding[]> => {
  if (settings.tokens.kind === "installed")
    return [ok("slack bot token", "every workspace brings its own when it installs the app")];
  try {
    const who = await clientFor(settings, settings.tokens.botToken).auth.test();
    const missing = missingScopes(who);
    return [
      ok("slack bot token", `accepted${who.team === undefined ? "" : ` by ${who.team}`}`),
      missing.length === 0
        ? ok("slack scopes", "all are there")
        : fail(
            "slack scopes",
            `missing: ${missing.join(", ")}`,
            'paste "npm start -s -- slack manifest" into App Manifest of the app and install it again',
          ),
    ];
  } catch (error) {
    return [refused("slack bot token", error, "SLACK_BOT_TOKEN")];
  }
};

const checkDelivery = async (settings: SlackSettings): Promise<Finding> => {
  const { delivery } = settings;
  if (delivery.mode === "http")
    return /^[0-9a-f]{32}$/.test(delivery.signingSecret)
      ? ok("slack signing secret", "looks like one")
      : warn(
          "slack signing secret",
          "does not look like one: 32 digits and letters a to f",
          'copy the "Signing Secret" from "Basic Information" of the app, not its client secret',
        );
  try {
    await clientFor(settings, delivery.appToken).apps.connections.open({});
    return ok("slack app token", "accepted, Socket Mode is on");
  } catch (error) {
    return refused("slack app token", error, "SLACK_APP_TOKEN");
  }
};

export interface SlackCheckOptions {
  readonly commands: readonly Command[];
  /** App configuration token, for Slack's own check of the manifest; null: only ours. */
  readonly configToken: string | null;
}

const checkOwnManifest = async (
  settings: SlackSettings,
  { commands, configToken }: SlackCheckOptions,
): Promise<readonly Finding[]> => {
  const manifest = createManifest({ commands, prefix: settings.prefix, baseUrl: null, installable: false });
  const wrong = checkManifest(manifest);
  const own =
    wrong.length === 0
      ? ok("slack manifest", "valid by Slack’s rules")
      : fail("slack manifest", wrong.join("; "), "change SLACK_COMMAND_PREFIX");
  if (configToken === null) return [own];
  try {
    await clientFor(settings, configToken).apiCall("apps.manifest.validate", {
      manifest: JSON.stringify(manifest),
    });
    return [own, ok("slack manifest, live", "valid, says Slack itself")];
  } catch (error) {
    const mend =
      "make a new configuration token under “Your App Configuration Tokens” and set SLACK_CONFIG_TOKEN";
    return [own, fail("slack manifest, live", reasonOf(error), mend)];
  }
};

/** Checks what the bot needs of Slack. */
export const checkSlack = async (
  settings: SlackSettings,
  options: SlackCheckOptions,
): Promise<readonly Finding[]> => [
  ...(await checkBotToken(settings)),
  await checkDelivery(settings),
  ...(await checkOwnManifest(settings, options)),
];
