/** The bot cannot run on Discord as it is set up. The message is one plain sentence that says what to do. */
export class DiscordStartError extends Error {
  readonly code = "DISCORD_START";
}
