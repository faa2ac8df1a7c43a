import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type FakeGateway, MESSAGE_CONTENT, openGateway } from "./discord-gateway.js";
import {
  type Body,
  choicesTrouble,
  commandsTrouble,
  emptyTrouble,
  isBody,
  messageTrouble,
  type Refusal,
} from "./discord-rules.js";
import {
  alice,
  bot,
  channelData,
  type FakeUser,
  ids,
  memberData,
  snowflake,
  userData,
  users,
} from "./discord-world.js";

/** A message as the server keeps it. */
export interface FakeMessage {
  readonly id: string;
  readonly channel: string;
  readonly author: FakeUser;
  content: string;
  components: readonly Body[];
  flags: number;
  edited: string | null;
  /** What the bot sent, as it sent it; empty for people's messages. */
  body: Body;
  edits: number;
  readonly reference: string | null;
  readonly interaction: string | null;
  readonly isSystem: boolean;
}

/** An interaction as the server keeps it. */
export interface FakeInteraction {
  readonly id: string;
  readonly token: string;
  readonly channel: string;
  readonly begun: number;
  /** Types of the acks that were taken: 4 reply, 5 deferred reply, 6 deferred update, 8 choices. */
  readonly acks: number[];
  isPrivate: boolean;
  /** The message that a click came from. */
  readonly source: string | null;
  original: string | null;
  readonly followUps: string[];
  choices: readonly Body[] | null;
}

export interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly body: Body;
}

export interface SayOptions {
  readonly author?: FakeUser;
  readonly channel?: string;
  readonly replyTo?: string;
  /** Whether a reply pings; without it Discord hides the text from those who may not read it. */
  readonly pings?: boolean;
  readonly everyone?: boolean;
  readonly system?: boolean;
  readonly webhook?: boolean;
  readonly at?: number;
}

export interface InteractionOptions {
  readonly user?: FakeUser;
  readonly channel?: string;
  /** Comes after Discord's three seconds. */
  readonly late?: boolean;
}

export interface FakeDiscordOptions {
  readonly token?: string;
  readonly allowContent?: boolean;
  readonly inGuild?: boolean;
  /** Shards that Discord recommends. */
  readonly shards?: number;
}

const EPHEMERAL = 64;
const ACK_TIME = 3_000;

const refusal = (status: number, code: number, message: string): Refusal => ({ status, code, message });
const UNKNOWN_MESSAGE = refusal(404, 10008, "Unknown Message");
const UNKNOWN_INTERACTION = refusal(404, 10062, "Unknown interaction");
const UNKNOWN_WEBHOOK = refusal(404, 10015, "Unknown Webhook");
const ACKNOWLEDGED = refusal(400, 40060, "Interaction has already been acknowledged.");

/** What a handler answers: a body, nothing (204), or a refusal. */
type Outcome = { readonly json: unknown } | { readonly none: true } | { readonly refused: Refusal };
const json = (value: unknown): Outcome => ({ json: value });
const none: Outcome = { none: true };
const refuse = (refused: Refusal): Outcome => ({ refused });

interface Trouble {
  readonly path: RegExp;
  readonly refused: Refusal;
  readonly retryAfter: number | null;
  times: number;
}

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString();
  return text === "" ? {} : JSON.parse(text);
};

/** Discord on this machine: REST and gateway, refusing what Discord refuses. */
export const openDiscord = async (options: FakeDiscordOptions = {}) => {
  const rules = {
    token: options.token ?? "good-token",
    allowContent: options.allowContent ?? true,
    inGuild: options.inGuild ?? true,
  };
  const messages = new Map<string, FakeMessage>();
  const interactions = new Map<string, FakeInteraction>();
  const requests: FakeRequest[] = [];
  const refusals: Refusal[] = [];
  const registered = new Map<string, readonly Body[]>([["everywhere", []]]);
  const troubles: Trouble[] = [];
  const waiting = new Set<() => void>();
  const changed = (): void => {
    for (const wake of [...waiting]) wake();
  };

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const gateway: FakeGateway = openGateway(server, rules, changed);

  const mentionsOf = (message: FakeMessage): readonly FakeUser[] => {
    const replied = message.reference === null ? undefined : messages.get(message.reference)?.author;
    const pinged = message.flags & 4096 ? [] : replied === undefined ? [] : [replied];
    const named = [...message.content.matchAll(/<@!?(\d+)>/g)].map(([, id]) => id);
    return [...new Set([...users.filter(({ id }) => named.includes(id)), ...pinged])];
  };
  const isDirect = (channel: string): boolean => channel === ids.direct;
  const isVisible = (message: FakeMessage): boolean =>
    (gateway.intents() & MESSAGE_CONTENT) !== 0 ||
    isDirect(message.channel) ||
    message.author.id === bot.id ||
    mentionsOf(message).some(({ id }) => id === bot.id);

  const channelType = (channel: string): number => (isDirect(channel) ? 1 : channel === ids.thread ? 11 : 0);
  const messageType = ({ isSystem, reference }: FakeMessage): number =>
    isSystem ? 7 : reference === null ? 0 : 19;

  const messageData = (message: FakeMessage, { full = false, nested = false } = {}): Body => {
    const { id, channel, author, content, components, flags, edited, reference } = message;
    const replied = reference === null ? undefined : messages.get(reference);
    return {
      id,
      channel_id: channel,
      channel_type: channelType(channel),
      ...(isDirect(channel)
        ? {}
        : { guild_id: ids.guild, member: { ...memberData(author), user: undefined } }),
      author: userData(author),
      content: full || isVisible(message) ? content : "",
      timestamp: new Date(Number(BigInt(id) >> 22n) + 1_420_070_400_000).toISOString(),
      edited_timestamp: edited,
      tts: false,
      mention_everyone: /@everyone|@here/.test(content) && author.id !== bot.id,
      mentions: mentionsOf(message).map(userData),
      mention_roles: [...content.matchAll(/<@&(\d+)>/g)].map(([, role]) => role),
      attachments: [],
      embeds: [],
      components,
      pinned: false,
      flags: flags & ~4096,
      type: messageType(message),
      ...(author.id === "webhook" ? { webhook_id: ids.otherRole } : {}),
      ...(reference === null
        ? {}
        : { message_reference: { type: 0, message_id: reference, channel_id: channel } }),
      ...(reference === null || nested
        ? {}
        : {
            referenced_message: replied === undefined ? null : messageData(replied, { full, nested: true }),
          }),
    };
  };

  const keep = (part: Partial<FakeMessage> & Pick<FakeMessage, "channel" | "author">, at?: number) => {
    const message: FakeMessage = {
      id: snowflake(at),
      content: "",
      components: [],
      flags: 0,
      edited: null,
      body: {},
      edits: 0,
      reference: null,
      interaction: null,
      isSystem: false,
      ...part,
    };
    messages.set(message.id, message);
    return message;
  };
  const sent = (body: Body, where: Pick<FakeMessage, "channel"> & Partial<FakeMessage>): FakeMessage => {
    const message = keep({
      ...where,
      author: bot,
      content: String(body.content ?? ""),
      components: Array.isArray(body.components) ? body.components.filter(isBody) : [],
      flags: Number(body.flags ?? 0) | (where.flags ?? 0),
      body,
    });
    if ((message.flags & EPHEMERAL) === 0) gateway.dispatch("MESSAGE_CREATE", messageData(message));
    return message;
  };
  const change = (message: FakeMessage, body: Body): void => {
    if (body.content !== undefined) message.content = String(body.content ?? "");
    if (Array.isArray(body.components)) message.components = body.components.filter(isBody);
    message.body = body;
    message.edits += 1;
  };

  const acknowledge = (interaction: FakeInteraction, body: Body): Outcome => {
    if (Date.now() - interaction.begun > ACK_TIME) return refuse(UNKNOWN_INTERACTION);
    if (interaction.acks.length > 0) return refuse(ACKNOWLEDGED);
    const data = isBody(body.data) ? body.data : {};
    const type = Number(body.type);
    const trouble =
      type === 4 ? (messageTrouble(data) ?? emptyTrouble(data)) : type === 8 ? choicesTrouble(data) : null;
    if (trouble !== null) return refuse(trouble);
    interaction.acks.push(type);
    interaction.isPrivate = (Number(data.flags ?? 0) & EPHEMERAL) !== 0;
    const { channel, id } = interaction;
    if (type === 4) interaction.original = sent(data, { channel, interaction: id }).id;
    if (type === 6) interaction.original = interaction.source;
    if (type === 8) interaction.choices = Array.isArray(data.choices) ? data.choices.filter(isBody) : [];
    return none;
  };

  const webhookPost = (interaction: FakeInteraction, body: Body): Outcome => {
    const trouble = messageTrouble(body) ?? emptyTrouble(body);
    if (trouble !== null) return refuse(trouble);
    if (interaction.acks.length === 0) return refuse(UNKNOWN_WEBHOOK);
    const message = sent(body, { channel: interaction.channel, interaction: interaction.id });
    interaction.followUps.push(message.id);
    return json(messageData(message));
  };

  const webhookMessage = (
    interaction: FakeInteraction,
    id: string,
    { method, body }: FakeRequest,
  ): Outcome => {
    if (interaction.acks.length === 0) return refuse(UNKNOWN_WEBHOOK);
    if (id === "@original" && interaction.original === null && method === "PATCH") {
      const trouble = messageTrouble(body) ?? emptyTrouble(body);
      if (trouble !== null) return refuse(trouble);
      const flags = interaction.isPrivate ? EPHEMERAL : 0;
      const made = sent(body, { channel: interaction.channel, interaction: interaction.id, flags });
      interaction.original = made.id;
      return json(messageData(made));
    }
    const message = messages.get(id === "@original" ? (interaction.original ?? "") : id);
    if (message === undefined) return refuse(UNKNOWN_MESSAGE);
    return changeMessage(message, { method, path: "", body });
  };

  const changeMessage = (message: FakeMessage, { method, body }: FakeRequest): Outcome => {
    if (method === "GET") return json(messageData(message));
    if (method === "DELETE") {
      messages.delete(message.id);
      gateway.dispatch("MESSAGE_DELETE", {
        id: message.id,
        channel_id: message.channel,
        guild_id: ids.guild,
      });
      return none;
    }
    const trouble = messageTrouble(body);
    if (trouble !== null) return refuse(trouble);
    change(message, body);
    return json(messageData(message));
  };

  const postMessage = (channel: string, body: Body): Outcome => {
    const trouble = messageTrouble(body) ?? emptyTrouble(body);
    if (trouble !== null) return refuse(trouble);
    const reference = isBody(body.message_reference) ? String(body.message_reference.message_id) : null;
    const exists = reference !== null && messages.has(reference);
    return json(messageData(sent(body, { channel, reference: exists ? reference : null })));
  };

  const listMessages = (channel: string, query: URLSearchParams): Outcome => {
    const before = query.get("before");
    const found = [...messages.values()]
      .filter((message) => message.channel === channel && (message.flags & EPHEMERAL) === 0)
      .filter(({ id }) => before === null || BigInt(id) < BigInt(before))
      .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
    return json(found.slice(0, Number(query.get("limit") ?? 50)).map((message) => messageData(message)));
  };

  const commands = (scope: string, method: string, body: unknown): Outcome => {
    if (method === "GET") return json(registered.get(scope) ?? []);
    const trouble = commandsTrouble(body);
    if (trouble !== null) return refuse(trouble);
    const list = Array.isArray(body) ? body.filter(isBody) : [];
    const known = list.map((command) => ({
      ...command,
      id: snowflake(),
      application_id: ids.application,
      version: snowflake(),
      default_member_permissions: null,
      nsfw: false,
    }));
    registered.set(scope, known);
    return json(known);
  };

  interface Call {
    readonly request: FakeRequest;
    readonly query: URLSearchParams;
    /** The body as it came: a list, where commands are registered. */
    readonly raw: unknown;
    /** What the groups of the route's pattern matched. */
    readonly parts: readonly string[];
  }

  const routes: readonly (readonly [RegExp, (call: Call) => Outcome])[] = [
    [
      /^\/gateway\/bot$/,
      () =>
        json({
          url: `ws://127.0.0.1:${port}/gateway`,
          shards: options.shards ?? 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 16 },
        }),
    ],
    [/^\/applications\/@me$/, () => json({ id: ids.application, name: "Verbatim" })],
    [/^\/users\/@me\/guilds$/, () => json(rules.inGuild ? [{ id: ids.guild, name: "Harbour" }] : [])],
    [/^\/applications\/\d+\/commands$/, ({ request, raw }) => commands("everywhere", request.method, raw)],
    [
      /^\/applications\/\d+\/guilds\/(\d+)\/commands$/,
      ({ request, raw, parts: [guild = ""] }) => commands(guild, request.method, raw),
    ],
    [
      /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
      ({ request, parts: [id = "", token] }) => {
        const interaction = interactions.get(id);
        if (interaction === undefined || interaction.token !== token) return refuse(UNKNOWN_INTERACTION);
        return acknowledge(interaction, request.body);
      },
    ],
    [
      /^\/webhooks\/\d+\/([^/]+)(?:\/messages\/([^/]+))?$/,
      ({ request, parts: [token, message] }) => {
        const interaction = [...interactions.values()].find((one) => one.token === token);
        if (interaction === undefined) return refuse(UNKNOWN_WEBHOOK);
        return message === undefined
          ? webhookPost(interaction, request.body)
          : webhookMessage(interaction, message, request);
      },
    ],
    [/^\/channels\/\d+\/typing$/, () => none],
    [
      /^\/channels\/(\d+)\/messages$/,
      ({ request, query, parts: [channel = ""] }) =>
        request.method === "POST" ? postMessage(channel, request.body) : listMessages(channel, query),
    ],
    [
      /^\/channels\/\d+\/messages\/(\d+)$/,
      ({ request, parts: [id = ""] }) => {
        const message = messages.get(id);
        return message === undefined ? refuse(UNKNOWN_MESSAGE) : changeMessage(message, request);
      },
    ],
    [/^\/channels\/(\d+)$/, ({ parts: [channel = ""] }) => json(channelData(channel))],
  ];

  const route = (request: FakeRequest, query: URLSearchParams, raw: unknown): Outcome => {
    for (const [pattern, handle] of routes) {
      const match = pattern.exec(request.path);
      // A group that took no part is undefined, whatever the type says.
      if (match !== null) return handle({ request, query, raw, parts: match.slice(1) });
    }
    return refuse(refusal(404, 0, `404: Not Found ${request.method} ${request.path}`));
  };

  const answer = (response: ServerResponse, outcome: Outcome, retryAfter: number | null = null): void => {
    if ("none" in outcome) {
      // Without a content type: the client would look for JSON in it.
      response.writeHead(204).end();
      return;
    }
    const status = "refused" in outcome ? outcome.refused.status : 200;
    const body =
      "refused" in outcome ? { code: outcome.refused.code, message: outcome.refused.message } : outcome.json;
    const limited =
      retryAfter === null
        ? {}
        : {
            "retry-after": String(retryAfter),
            "x-ratelimit-scope": "user",
            "x-ratelimit-remaining": "0",
            "x-ratelimit-reset-after": String(retryAfter),
          };
    response.writeHead(status, { "content-type": "application/json", ...limited });
    response.end(
      JSON.stringify(
        retryAfter === null ? body : { message: "rate limited", retry_after: retryAfter, global: false },
      ),
    );
  };

  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(incoming.url ?? "/", "http://fake");
    const raw = await readBody(incoming);
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v\d+/, "");
    const request = { method: incoming.method ?? "GET", path, body: isBody(raw) ? raw : {} };
    requests.push(request);
    const needsToken = !/^\/(?:interactions|webhooks)\//.test(path);
    const trouble = troubles.find((one) => one.times > 0 && one.path.test(`${request.method} ${path}`));
    if (needsToken && incoming.headers.authorization !== `Bot ${rules.token}`)
      answer(response, refuse(refusal(401, 0, "401: Unauthorized")));
    else if (trouble !== undefined) {
      trouble.times -= 1;
      answer(response, refuse(trouble.refused), trouble.retryAfter);
    } else {
      const outcome = route(request, url.searchParams, raw);
      if ("refused" in outcome) refusals.push(outcome.refused);
      answer(response, outcome);
    }
    changed();
  };

  const interact = (
    type: number,
    data: Body,
    options: InteractionOptions & { readonly source?: FakeMessage },
  ) => {
    const { user = alice, channel = options.source?.channel ?? ids.general, late = false, source } = options;
    const id = snowflake();
    const interaction: FakeInteraction = {
      id,
      token: `token-${id}`,
      channel,
      begun: late ? Date.now() - ACK_TIME - 1 : Date.now(),
      acks: [],
      isPrivate: false,
      source: source?.id ?? null,
      original: null,
      followUps: [],
      choices: null,
    };
    interactions.set(id, interaction);
    gateway.dispatch("INTERACTION_CREATE", {
      id,
      application_id: ids.application,
      type,
      token: interaction.token,
      version: 1,
      data,
      channel_id: channel,
      channel: channelData(channel),
      ...(isDirect(channel) ? { user: userData(user) } : { guild_id: ids.guild, member: memberData(user) }),
      ...(source === undefined ? {} : { message: messageData(source, { full: true }) }),
      locale: "en-US",
      guild_locale: "en-US",
      app_permissions: "1071698660929",
      entitlements: [],
      authorizing_integration_owners: { "0": ids.guild },
      context: isDirect(channel) ? 1 : 0,
      attachment_size_limit: 10_485_760,
    });
    return interaction;
  };

  const optionData = (given: Readonly<Record<string, string>>, focused?: string) =>
    Object.entries(given).map(([name, value]) => ({
      name,
      type: 3,
      value,
      ...(name === focused ? { focused: true } : {}),
    }));

  return {
    api: `http://127.0.0.1:${port}/api`,
    rules,
    gateway,
    messages,
    interactions,
    requests,
    refusals,
    registered,

    /** Lets everybody who waits look again: something happened that the server does not see. */
    wake: changed,
    /** Waits until something is there; asks again at whatever happens. */
    until: <T>(find: () => T | null | undefined | false): Promise<T> =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = find();
          if (found === null || found === undefined || found === false) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),

    /** Refuses requests whose method and path match, a number of times. */
    refuseNext: (
      path: RegExp,
      refused: Refusal,
      { times = 1, retryAfter = null }: { readonly times?: number; readonly retryAfter?: number | null } = {},
    ): void => {
      troubles.push({ path, refused, times, retryAfter });
    },

    /** Somebody writes a message. */
    say: (content: string, how: SayOptions = {}): FakeMessage => {
      const { author = alice, channel = ids.general, replyTo = null, pings = true, system = false, at } = how;
      const message = keep(
        {
          channel,
          author: how.webhook === true ? { id: "webhook", username: "hook", bot: true } : author,
          content: how.everyone === true ? `@everyone ${content}` : content,
          reference: replyTo,
          isSystem: system,
          flags: pings ? 0 : 4096,
        },
        at,
      );
      gateway.dispatch("MESSAGE_CREATE", messageData(message));
      return message;
    },
    /** The same event once more, as Discord sometimes delivers it. */
    repeat: (message: FakeMessage): void => gateway.dispatch("MESSAGE_CREATE", messageData(message)),
    edit: (message: FakeMessage, content: string): void => {
      message.content = content;
      message.edited = new Date().toISOString();
      gateway.dispatch("MESSAGE_UPDATE", messageData(message));
    },
    /** Discord tells of a preview that it added to a message. */
    preview: (message: FakeMessage): void =>
      gateway.dispatch("MESSAGE_UPDATE", { ...messageData(message), embeds: [{ type: "link", title: "x" }] }),
    react: (message: FakeMessage, emoji: string, user: FakeUser = alice): void =>
      gateway.dispatch("MESSAGE_REACTION_ADD", {
        user_id: user.id,
        channel_id: message.channel,
        message_id: message.id,
        ...(isDirect(message.channel) ? {} : { guild_id: ids.guild, member: memberData(user) }),
        emoji: { id: null, name: emoji },
        type: 0,
        burst: false,
      }),
    command: (name: string, given: Readonly<Record<string, string>> = {}, how: InteractionOptions = {}) =>
      interact(2, { id: snowflake(), name, type: 1, options: optionData(given) }, how),
    type: (name: string, given: Readonly<Record<string, string>>, focused: string) =>
      interact(4, { id: snowflake(), name, type: 1, options: optionData(given, focused) }, {}),
    menu: (name: string, target: FakeMessage, how: InteractionOptions = {}) =>
      interact(
        2,
        {
          id: snowflake(),
          name,
          type: 3,
          target_id: target.id,
          resolved: { messages: { [target.id]: messageData(target, { full: true }) } },
        },
        how,
      ),
    click: (source: FakeMessage, id: string, how: InteractionOptions = {}) =>
      interact(3, { component_type: 2, custom_id: id }, { ...how, source }),
    redeliver: (interaction: FakeInteraction, data: Body): void =>
      gateway.dispatch("INTERACTION_CREATE", { ...data, id: interaction.id, token: interaction.token }),

    close: async (): Promise<void> => {
      await gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

export type FakeDiscord = Awaited<ReturnType<typeof openDiscord>>;

/** The labels of a message's buttons with their ids, in order. */
export const buttonsOf = ({ components }: FakeMessage): ReadonlyMap<string, string> =>
  new Map(
    components.flatMap((row) =>
      (Array.isArray(row.components) ? row.components : [])
        .filter(isBody)
        .map((button) => [String(button.label), String(button.custom_id)] as const),
    ),
  );
