import { z } from "zod";
import { ConfigError } from "./config-error.js";

/** What Slack's variables are read as. */
export const slackVariables = {
  SLACK_BOT_TOKEN: z.string().startsWith("xoxb-").optional(),
  SLACK_APP_TOKEN: z.string().startsWith("xapp-").optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: z.string().optional(),
  SLACK_INSTALL_DIR: z.string().default(".slack-installations"),
  SLACK_API_URL: z.url({ protocol: /^https?$/ }).default("https://slack.com/api/"),
  // Lower case, as Slack wants commands; with the longest name it stays within 32 characters.
  SLACK_COMMAND_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]{1,20}$/)
    .default(""),
  SLACK_AUTO_ANSWER_CHANNELS: z
    .string()
    .regex(/^\s*[CG][A-Z0-9]+(?:[\s,]+[CG][A-Z0-9]+)*\s*$/)
    .optional(),
};

/** What is said where one of them is wrong. */
export const SLACK_EXPECTED = {
  SLACK_BOT_TOKEN: 'a token that begins with "xoxb-"',
  SLACK_APP_TOKEN: 'a token that begins with "xapp-"',
  SLACK_API_URL: "a web address",
  SLACK_COMMAND_PREFIX: "1 to 20 lower-case letters, digits, hyphens or underscores",
  SLACK_AUTO_ANSWER_CHANNELS: "a list of channel ids with commas: C0123456789,C0123456780",
} as const satisfies Readonly<Record<string, string>>;

const schema = z.object(slackVariables);
type SlackVariables = z.infer<typeof schema>;

/** How Slack delivers: over a socket that we open, or by requests to our port. */
export type SlackDelivery =
  | { readonly mode: "socket"; readonly appToken: string }
  | { readonly mode: "http"; readonly signingSecret: string };

/** Whose tokens are used: one workspace's, or those of every workspace that installs the app. */
export type SlackTokens =
  | { readonly kind: "one"; readonly botToken: string }
  | {
      readonly kind: "installed";
      readonly clientId: string;
      readonly clientSecret: string;
      /** Folder that the workspaces' tokens are kept in. */
      readonly folder: string;
    };

/** How the bot runs on Slack. */
export interface SlackSettings {
  readonly delivery: SlackDelivery;
  readonly tokens: SlackTokens;
  readonly apiUrl: string;
  /** Stands before the name of every slash command; "" for none. */
  readonly prefix: string;
  /** Ids of the channels in which questions are answered without a mention. */
  readonly autoAnswerChannels: readonly string[];
}

const SECRET_NAMES = [
  "SLACK_BOT_TOKEN",
  "SLACK_APP_TOKEN",
  "SLACK_SIGNING_SECRET",
  "SLACK_CLIENT_SECRET",
] as const;

/** The values that may never be written to a log. */
export const slackSecrets = (settings: SlackVariables): readonly (string | undefined)[] =>
  SECRET_NAMES.map((name) => settings[name]);

const missing = (wanted: string, given: string): ConfigError =>
  new ConfigError(`${wanted} is missing, but ${given} is set`);

const tokensOf = (settings: SlackVariables): SlackTokens | null => {
  const { SLACK_BOT_TOKEN, SLACK_CLIENT_ID, SLACK_CLIENT_SECRET } = settings;
  if (SLACK_CLIENT_ID !== undefined && SLACK_CLIENT_SECRET !== undefined)
    return {
      kind: "installed",
      clientId: SLACK_CLIENT_ID,
      clientSecret: SLACK_CLIENT_SECRET,
      folder: settings.SLACK_INSTALL_DIR,
    };
  if (SLACK_CLIENT_ID !== undefined) throw missing("SLACK_CLIENT_SECRET", "SLACK_CLIENT_ID");
  if (SLACK_CLIENT_SECRET !== undefined) throw missing("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET");
  return SLACK_BOT_TOKEN === undefined ? null : { kind: "one", botToken: SLACK_BOT_TOKEN };
};

/** Slack's pages of the installation lead back to a web address, so several workspaces need HTTP. */
const deliveryOf = (settings: SlackVariables, hasPort: boolean): SlackDelivery | null => {
  const { SLACK_APP_TOKEN, SLACK_SIGNING_SECRET } = settings;
  const isInstalled = settings.SLACK_CLIENT_ID !== undefined;
  if (isInstalled && SLACK_SIGNING_SECRET === undefined)
    throw missing("SLACK_SIGNING_SECRET", "SLACK_CLIENT_ID");
  if (SLACK_APP_TOKEN !== undefined && !isInstalled) return { mode: "socket", appToken: SLACK_APP_TOKEN };
  if (SLACK_SIGNING_SECRET === undefined) return null;
  if (!hasPort) throw missing("PORT", "SLACK_SIGNING_SECRET");
  return { mode: "http", signingSecret: SLACK_SIGNING_SECRET };
};

/** Variables that mean nothing without a token. */
const ALONE = ["SLACK_COMMAND_PREFIX", "SLACK_AUTO_ANSWER_CHANNELS"] as const;

/**
 * Reads Slack's settings; null where none is there.
 * @throws ConfigError naming the variable that is missing where only a half is there.
 */
export const slackSettings = (settings: SlackVariables, hasPort: boolean): SlackSettings | null => {
  const tokens = tokensOf(settings);
  if (tokens === null) {
    const given = [...SECRET_NAMES, ...ALONE].find(
      (name) => settings[name] !== undefined && settings[name] !== "",
    );
    if (given !== undefined) throw missing("SLACK_BOT_TOKEN", given);
    return null;
  }
  const delivery = deliveryOf(settings, hasPort);
  if (delivery === null) throw missing("SLACK_APP_TOKEN or SLACK_SIGNING_SECRET", "SLACK_BOT_TOKEN");
  return {
    delivery,
    tokens,
    apiUrl: settings.SLACK_API_URL,
    prefix: settings.SLACK_COMMAND_PREFIX,
    autoAnswerChannels: settings.SLACK_AUTO_ANSWER_CHANNELS?.match(/[CG][A-Z0-9]+/g) ?? [],
  };
};
