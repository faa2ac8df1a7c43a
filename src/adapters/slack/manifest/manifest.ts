import type { Command } from "../../../core/command.js";
import { SHORTCUTS } from "./shortcuts.js";
import { slashCommands } from "./slash-commands.js";

/** The part of Slack's app manifest that this app uses. */
export interface SlackManifest {
  readonly display_information: {
    readonly name: string;
    readonly description: string;
    readonly long_description: string;
    readonly background_color: string;
  };
  readonly features: {
    readonly app_home: {
      readonly home_tab_enabled: boolean;
      readonly messages_tab_enabled: boolean;
      readonly messages_tab_read_only_enabled: boolean;
    };
    readonly assistant_view: { readonly assistant_description: string };
    readonly bot_user: { readonly display_name: string; readonly always_online: boolean };
    readonly shortcuts: readonly {
      readonly name: string;
      readonly type: "message" | "global";
      readonly callback_id: string;
      readonly description: string;
    }[];
    readonly slash_commands: readonly {
      readonly command: string;
      readonly description: string;
      readonly usage_hint: string;
      readonly should_escape: boolean;
      readonly url?: string;
    }[];
  };
  readonly oauth_config: {
    readonly redirect_urls?: readonly string[];
    readonly scopes: { readonly bot: readonly string[] };
  };
  readonly settings: {
    readonly event_subscriptions: { readonly request_url?: string; readonly bot_events: readonly string[] };
    readonly interactivity: {
      readonly is_enabled: boolean;
      readonly request_url?: string;
      readonly message_menu_options_url?: string;
    };
    readonly org_deploy_enabled: boolean;
    readonly socket_mode_enabled: boolean;
    readonly token_rotation_enabled: boolean;
  };
}

/** Every scope that the app asks for, and what for. */
export const SCOPES = {
  "app_mentions:read": "hear questions that mention the bot",
  "assistant:write": "greet and offer questions in the assistant pane",
  "channels:history": "follow up in threads of public channels, and see edits of questions there",
  "chat:write": "answer",
  commands: "slash commands and shortcuts",
  "groups:history": "the same in private channels that the bot was invited to",
  "im:history": "answer direct messages",
  "mpim:history": "the same in group messages that the bot is part of",
  "reactions:read": "let the asker remove an answer with the wastebasket reaction",
} as const satisfies Readonly<Record<string, string>>;

const EVENTS = [
  "app_home_opened",
  "app_mention",
  "app_uninstalled",
  "assistant_thread_context_changed",
  "assistant_thread_started",
  "message.channels",
  "message.groups",
  "message.im",
  "message.mpim",
  "reaction_added",
  "tokens_revoked",
] as const;

/** Where Slack sends everything in HTTP mode, and where the pages of the installation are. */
export const EVENTS_PATH = "/slack/events";
export const INSTALL_PATH = "/slack/install";
export const REDIRECT_PATH = "/slack/oauth_redirect";

export interface ManifestOptions {
  readonly commands: readonly Command[];
  readonly prefix: string;
  /** Address of the bot for HTTP mode, without a path; null for Socket Mode. */
  readonly baseUrl: string | null;
  /** Whether workspaces install the app by themselves. */
  readonly installable: boolean;
}

const DESCRIPTION =
  "Answers with word-for-word quotes from a collection of articles, each with its citation.";

const LONG_DESCRIPTION =
  "Verbatim answers political questions only with word-for-word quotes from a collection of news articles, each " +
  "with its citation, and says so plainly when the collection has no answer. No language model writes anything: " +
  "every word about the world is a source's word. Ask by mention, in a direct message, with a slash command or " +
  "with a message shortcut; answers to slash commands are private until you share them.";

const featuresOf = ({ commands, prefix }: ManifestOptions, url: { readonly url?: string }) => ({
  app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
  assistant_view: { assistant_description: DESCRIPTION },
  bot_user: { display_name: "Verbatim", always_online: true },
  shortcuts: Object.values(SHORTCUTS).map(({ name, type, id, description }) => ({
    name,
    type,
    callback_id: id,
    description,
  })),
  slash_commands: slashCommands(commands, prefix).map(({ name, summary, usage }) => ({
    command: name,
    description: summary,
    usage_hint: usage,
    should_escape: false,
    ...url,
  })),
});

/** The manifest that an app is created from at api.slack.com, made from the commands. */
export const createManifest = (options: ManifestOptions): SlackManifest => {
  const { baseUrl, installable } = options;
  const base = baseUrl?.replace(/\/+$/, "") ?? null;
  const events = base === null ? null : `${base}${EVENTS_PATH}`;
  return {
    display_information: {
      name: "Verbatim",
      description: DESCRIPTION,
      long_description: LONG_DESCRIPTION,
      background_color: "#1f3a4d",
    },
    features: featuresOf(options, events === null ? {} : { url: events }),
    oauth_config: {
      ...(installable && base !== null ? { redirect_urls: [`${base}${REDIRECT_PATH}`] } : {}),
      scopes: { bot: Object.keys(SCOPES) },
    },
    settings: {
      event_subscriptions: { ...(events === null ? {} : { request_url: events }), bot_events: [...EVENTS] },
      interactivity: {
        is_enabled: true,
        ...(events === null ? {} : { request_url: events, message_menu_options_url: events }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: events === null,
      token_rotation_enabled: false,
    },
  };
};
