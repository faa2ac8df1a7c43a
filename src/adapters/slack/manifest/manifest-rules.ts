import type { SlackManifest } from "./manifest.js";
import { RESERVED_NAMES } from "./reserved-names.js";

/** What Slack documents of manifests. Lengths in characters. */
const LIMITS = {
  name: 35,
  description: 140,
  longDescription: { min: 175, max: 4_000 },
  displayName: 80,
  command: 32,
  commandDescription: 2_000,
  usageHint: 1_000,
  commands: 50,
  shortcutName: 24,
  shortcutDescription: 150,
  callbackId: 255,
  shortcuts: 10,
  assistantDescription: 300,
  events: 100,
  scopes: 255,
} as const;

/** Scopes without which Slack sends nothing of an event. */
const NEEDED_SCOPES: Readonly<Record<string, string>> = {
  app_mention: "app_mentions:read",
  assistant_thread_started: "assistant:write",
  assistant_thread_context_changed: "assistant:write",
  "message.channels": "channels:history",
  "message.groups": "groups:history",
  "message.im": "im:history",
  "message.mpim": "mpim:history",
  reaction_added: "reactions:read",
};

type Found = readonly string[];

const within = (
  what: string,
  text: string,
  { min = 1, max }: { readonly min?: number; readonly max: number },
): Found =>
  text.length < min || text.length > max
    ? [`${what} has ${text.length} characters, allowed are ${min} to ${max}`]
    : [];

const atMost = (what: string, count: number, max: number): Found =>
  count > max ? [`${count} ${what}, allowed are ${max}`] : [];

const once = (what: string, names: readonly string[]): Found =>
  [...new Set(names.filter((name, at) => names.indexOf(name) !== at))].map(
    (name) => `${what} ${name} stands twice`,
  );

const checkCommands = ({ features, settings }: SlackManifest): Found => {
  const { slash_commands: commands } = features;
  const each = commands.flatMap(({ command, description, usage_hint, url }) => [
    ...within(`the name ${command}`, command, { min: 2, max: LIMITS.command }),
    ...(/^\/[a-z0-9_-]+$/.test(command) ? [] : [`${command} is no name of a command`]),
    ...(RESERVED_NAMES.has(command.slice(1)) ? [`${command} is kept by Slack for itself`] : []),
    ...within(`the description of ${command}`, description, { max: LIMITS.commandDescription }),
    ...within(`the usage hint of ${command}`, usage_hint, { max: LIMITS.usageHint }),
    ...(settings.socket_mode_enabled || url !== undefined ? [] : [`${command} has no url`]),
  ]);
  return [
    ...each,
    ...atMost("slash commands", commands.length, LIMITS.commands),
    ...once(
      "the command",
      commands.map(({ command }) => command),
    ),
  ];
};

const checkShortcuts = ({ features: { shortcuts } }: SlackManifest): Found => [
  ...shortcuts.flatMap(({ name, callback_id: id, description }) => [
    ...within(`the shortcut ${name}`, name, { max: LIMITS.shortcutName }),
    ...within(`the callback_id of ${name}`, id, { max: LIMITS.callbackId }),
    ...within(`the description of ${name}`, description, { max: LIMITS.shortcutDescription }),
  ]),
  ...atMost("shortcuts", shortcuts.length, LIMITS.shortcuts),
  ...once(
    "the shortcut",
    shortcuts.map(({ callback_id: id }) => id),
  ),
];

const checkEvents = ({ oauth_config: oauth, settings }: SlackManifest): Found => {
  const { bot_events: events, request_url: url } = settings.event_subscriptions;
  const { bot: scopes } = oauth.scopes;
  return [
    ...atMost("events", events.length, LIMITS.events),
    ...once("the event", events),
    ...once("the scope", scopes),
    ...atMost("scopes", scopes.length, LIMITS.scopes),
    ...events.flatMap((event) => {
      const needed = NEEDED_SCOPES[event];
      return needed === undefined || scopes.includes(needed) ? [] : [`${event} needs the scope ${needed}`];
    }),
    ...(scopes.includes("commands") ? [] : ["slash commands need the scope commands"]),
    ...(settings.socket_mode_enabled || url !== undefined ? [] : ["events have no request_url"]),
  ];
};

const checkUrls = ({ oauth_config: oauth, features, settings }: SlackManifest): Found => {
  const urls = [
    ...(oauth.redirect_urls ?? []),
    ...features.slash_commands.map(({ url }) => url),
    settings.event_subscriptions.request_url,
    settings.interactivity.request_url,
    settings.interactivity.message_menu_options_url,
  ].filter((url) => url !== undefined);
  return [...new Set(urls)].flatMap((url) =>
    URL.canParse(url) && new URL(url).protocol === "https:" ? [] : [`${url} is no https address`],
  );
};

/** What Slack would refuse of a manifest, in plain sentences; nothing for a valid one. */
export const checkManifest = (manifest: SlackManifest): readonly string[] => {
  const { display_information: display, features } = manifest;
  return [
    ...within("the name", display.name, { max: LIMITS.name }),
    ...within("the description", display.description, { max: LIMITS.description }),
    ...within("the long description", display.long_description, LIMITS.longDescription),
    ...(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(display.background_color) ? [] : ["the colour is none"]),
    ...within("the bot's name", features.bot_user.display_name, { max: LIMITS.displayName }),
    ...within("the assistant's description", features.assistant_view.assistant_description, {
      max: LIMITS.assistantDescription,
    }),
    ...checkCommands(manifest),
    ...checkShortcuts(manifest),
    ...checkEvents(manifest),
    ...checkUrls(manifest),
  ];
};
