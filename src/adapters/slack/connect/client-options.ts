import type { Logger as BoltLogger } from "@slack/bolt";
import type { WebClientOptions } from "@slack/web-api";

/** Milliseconds for one call; Slack answers within a second or so. */
const TIMEOUT = 30_000;

/** How the Web API is called. A call that Slack is too busy for waits as long as Slack says and is made again. */
export const clientOptions = (apiUrl: string, logger: BoltLogger): WebClientOptions => ({
  slackApiUrl: apiUrl,
  logger,
  timeout: TIMEOUT,
  // Ten times within about half an hour: an answer is late rather than lost.
  retryConfig: { retries: 10, factor: 1.96821, randomize: true },
  rejectRateLimitedCalls: false,
});

/** How new socket addresses are asked for: for as long as it takes, at least once a minute. */
export const socketOptions = (apiUrl: string, logger: BoltLogger): WebClientOptions => ({
  slackApiUrl: apiUrl,
  logger,
  timeout: TIMEOUT,
  retryConfig: { retries: 100, factor: 1.3, maxTimeout: 60_000 },
});
