/** The bot cannot run on Slack as it is set up. The message is one plain sentence that says what to do. */
export class SlackStartError extends Error {
  readonly code = "SLACK_START";
}
