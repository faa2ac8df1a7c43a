import type { SlackSettings } from "../adapters/slack/settings.js";
import { SlackStartError } from "../adapters/slack/start-error.js";
import { startSlack } from "../adapters/slack/start-slack.js";
import { type Config, ConfigError } from "../ops/config.js";
import { createUserHash } from "../ops/user-hash.js";
import type { PlatformStart } from "./program.js";

/** Milliseconds that running answers get after a signal; the whole process has a little more. */
const PATIENCE = 8_000;

/** Slack's settings together with those that all platforms share. */
export const slackSettingsOf = ({ slack, followUps, perMinute }: Config): SlackSettings => {
  if (slack === null) throw new ConfigError("SLACK_BOT_TOKEN is missing");
  return { ...slack, followUps, perMinute };
};

/** Runs the bot on Slack until it is stopped. */
export const runSlack = async (options: PlatformStart): Promise<void> => {
  const { config, log, archive, answering, claims, shutdown, report, mount } = options;
  try {
    const service = await startSlack({
      settings: slackSettingsOf(config),
      log,
      collection: archive.collection,
      answering,
      claims,
      now: Date.now,
      hide: createUserHash(),
      report,
      mount,
    });
    log.info({ mode: config.slack?.delivery.mode }, "connected to Slack");
    shutdown.onClose(() => service.close(PATIENCE));
    await service.ended;
  } catch (error) {
    // What stops Slack is said by one plain sentence, like any other setting that is wrong.
    throw error instanceof SlackStartError ? new ConfigError(error.message, { cause: error }) : error;
  }
};
