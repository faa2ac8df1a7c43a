import type { FollowUps } from "../../core/conversation/decide-address.js";

/** How Slack delivers: over a socket that the bot opens, or by requests to its port. */
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
  /** Base of the Web API. */
  readonly apiUrl: string;
  /** Stands before the name of every slash command; "" for none. */
  readonly prefix: string;
  /** Ids of the channels in which questions are answered without a mention. */
  readonly autoAnswerChannels: readonly string[];
  readonly followUps: FollowUps;
  /** Requests a person may make in any minute; 0: no limit. */
  readonly perMinute: number;
}
