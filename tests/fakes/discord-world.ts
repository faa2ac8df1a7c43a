/** Ids, people and places of an invented server, in the shape of Discord's API. */
const EPOCH = 1_420_070_400_000;
let counter = 0;

/** A new id; it holds the time at which it was made, as Discord's do. */
export const snowflake = (time = Date.now()): string => {
  counter += 1;
  return String((BigInt(time - EPOCH) << 22n) + BigInt(counter % 4_000_000));
};

export interface FakeUser {
  readonly id: string;
  readonly username: string;
  readonly bot?: boolean;
}

export const ids = {
  application: "100000000000000001",
  guild: "200000000000000001",
  general: "300000000000000001",
  auto: "300000000000000002",
  thread: "300000000000000003",
  direct: "300000000000000004",
  botRole: "400000000000000001",
  otherRole: "400000000000000002",
} as const;

export const bot: FakeUser = { id: ids.application, username: "Verbatim", bot: true };
export const alice: FakeUser = { id: "500000000000000001", username: "alice" };
export const bruno: FakeUser = { id: "500000000000000002", username: "bruno" };
export const otherBot: FakeUser = { id: "500000000000000003", username: "other-bot", bot: true };
export const users = [bot, alice, bruno, otherBot] as const;

export const userData = ({ id, username, bot: isBot = false }: FakeUser) => ({
  id,
  username,
  discriminator: "0",
  global_name: null,
  avatar: null,
  bot: isBot,
});

export const memberData = (user: FakeUser) => ({
  user: userData(user),
  roles: user.id === bot.id ? [ids.botRole] : [],
  joined_at: "2025-01-01T00:00:00.000000+00:00",
  deaf: false,
  mute: false,
  flags: 0,
  permissions: "1071698660929",
});

const role = (id: string, name: string, tags: Readonly<Record<string, string>> = {}) => ({
  id,
  name,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  position: 0,
  permissions: "1071698660929",
  managed: false,
  mentionable: true,
  flags: 0,
  tags,
});

const textChannel = (id: string, name: string) => ({
  id,
  type: 0,
  guild_id: ids.guild,
  name,
  position: 0,
  permission_overwrites: [],
  nsfw: false,
  parent_id: null,
});

export const threadData = {
  id: ids.thread,
  type: 11,
  guild_id: ids.guild,
  parent_id: ids.general,
  owner_id: alice.id,
  name: "a thread",
  message_count: 0,
  member_count: 1,
  thread_metadata: {
    archived: false,
    auto_archive_duration: 60,
    archive_timestamp: "2025-01-01T00:00:00.000000+00:00",
    locked: false,
  },
};

export const guildData = {
  id: ids.guild,
  name: "Harbour",
  owner_id: alice.id,
  unavailable: false,
  large: false,
  member_count: users.length,
  roles: [
    role(ids.guild, "@everyone"),
    role(ids.botRole, "Verbatim", { bot_id: bot.id }),
    role(ids.otherRole, "helpers"),
  ],
  channels: [textChannel(ids.general, "general"), textChannel(ids.auto, "questions")],
  threads: [threadData],
  members: users.map(memberData),
  presences: [],
  voice_states: [],
  emojis: [],
  stickers: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  features: [],
  preferred_locale: "en-US",
  premium_tier: 0,
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  mfa_level: 0,
  nsfw_level: 0,
  system_channel_flags: 0,
  afk_timeout: 300,
  premium_progress_bar_enabled: false,
  joined_at: "2025-01-01T00:00:00.000000+00:00",
};

/** A channel as interactions carry it. */
export const channelData = (id: string) => {
  if (id === ids.direct) return { id, type: 1, recipients: [userData(alice)] };
  return id === ids.thread ? threadData : textChannel(id, "general");
};
