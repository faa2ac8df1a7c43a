/** Names that Slack keeps for itself. One of them in a manifest makes Slack refuse the whole manifest. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set(
  (
    "active apps archive away call collapse contrib dm dnd expand feed feedback help invite join keyboard kick " +
    "leave me msg mute open people prefs pro remind remove rename search shortcuts shrug star status topic who"
  ).split(" "),
);
