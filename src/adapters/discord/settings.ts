import type { FollowUps } from "../../core/conversation/decide-address.js";

/** How the bot runs on Discord. */
export interface DiscordSettings {
  readonly token: string;
  /** Null: asked of Discord by the token. */
  readonly applicationId: string | null;
  /** Server to register the commands in; null: everywhere. */
  readonly guildId: string | null;
  /** Base of the REST API, without a version; the gateway's address comes from there. */
  readonly apiUrl: string;
  /** Connections to the gateway; "auto" takes what Discord recommends. */
  readonly shards: number | "auto";
  /** Ids of the channels in which questions are answered without a mention. */
  readonly autoAnswerChannels: readonly string[];
  readonly followUps: FollowUps;
  /** Requests a person may make in any minute; 0: no limit. */
  readonly perMinute: number;
}

/** Whether other people's messages have to be read: only then is the Message Content intent asked for. */
export const needsMessageContent = ({ autoAnswerChannels, followUps }: DiscordSettings): boolean =>
  autoAnswerChannels.length > 0 || followUps !== "mention";
