import { createHash } from "node:crypto";
import { pino } from "pino";
import { commands } from "../../../commands/index.js";
import type { SlackState } from "../../../src/adapters/slack/connect/state.js";
import type { SlackSettings } from "../../../src/adapters/slack/settings.js";
import { type SlackService, startSlack } from "../../../src/adapters/slack/start-slack.js";
import { createAnswering } from "../../../src/core/conversation/answering.js";
import { type ClaimStore, createMemoryClaims } from "../../../src/core/conversation/claim-store.js";
import { paceAnswering } from "../../../src/core/conversation/paced-answering.js";
import type { Archive } from "../../../src/core/desk/create-desk.js";
import { openWebServer, type WebServer } from "../../../src/ops/web-server.js";
import { yieldToInput } from "../../../src/ops/yield-to-input.js";
import { town } from "../../core/desk/town.js";
import { deliverSigned, SIGNING_SECRET, type SignedOptions } from "../../fakes/slack-http.js";
import {
  APP_TOKEN,
  BOT_TOKEN,
  BOT_USER,
  type Envelope,
  FakeSlack,
  type Fields,
} from "../../fakes/slack-server.js";

export type Mode = "socket" | "http";
export const MODES: readonly Mode[] = ["socket", "http"];

export interface BotOptions {
  readonly settings?: Partial<SlackSettings>;
  readonly archive?: Archive;
  readonly claims?: ClaimStore;
  /** A Slack that runs already. */
  readonly slack?: FakeSlack;
}

/** The real adapter and the real Bolt in front of a Slack of our own. */
export interface RunningSlack {
  readonly slack: FakeSlack;
  readonly service: SlackService;
  readonly states: SlackState[];
  readonly log: string[];
  readonly web: WebServer | null;
  /** Delivers and waits for the ack; its body, or undefined. */
  deliver(envelope: Envelope): Promise<unknown>;
  signed(envelope: Envelope, options: SignedOptions): Promise<Response>;
  stop(): Promise<void>;
}

const deliveryOf = (mode: Mode): SlackSettings["delivery"] =>
  mode === "socket" ? { mode, appToken: APP_TOKEN } : { mode, signingSecret: SIGNING_SECRET };

const ackOf = async (response: Response): Promise<unknown> => {
  if (!response.ok) throw new Error(`not acknowledged: ${response.status}`);
  const text = await response.text();
  return text === "" ? undefined : JSON.parse(text);
};

export const settingsFor = (
  mode: Mode,
  slack: FakeSlack,
  more: Partial<SlackSettings> = {},
): SlackSettings => ({
  delivery: deliveryOf(mode),
  tokens: { kind: "one", botToken: BOT_TOKEN },
  apiUrl: `${slack.url}/api/`,
  prefix: "",
  autoAnswerChannels: [],
  followUps: "asker",
  perMinute: 0,
  ...more,
});

export const startBot = async (mode: Mode, options: BotOptions = {}): Promise<RunningSlack> => {
  const slack = options.slack ?? (await FakeSlack.start());
  const web = mode === "http" ? await openWebServer(0) : null;
  const lines: string[] = [];
  const states: SlackState[] = [];
  const archive = options.archive ?? town;
  let id = 0;
  const unpaced = createAnswering({
    archive,
    commands,
    report: (trouble) => void lines.push(JSON.stringify({ trouble: trouble.kind })),
    newId: () => `r${++id}`,
  });
  const answering = paceAnswering(unpaced, yieldToInput);
  const service = await startSlack({
    settings: settingsFor(mode, slack, options.settings),
    log: pino({ level: "info" }, { write: (line: string) => void lines.push(line) }),
    collection: archive.collection,
    answering,
    claims: options.claims ?? createMemoryClaims({ now: Date.now, capacity: 10_000 }),
    now: Date.now,
    hide: (key) => createHash("sha256").update(key).digest("hex"),
    report: (state) => void states.push(state),
    mount: (path, handle) => web?.mount(path, handle),
    // Also how long a pong may take: this machine may be busy.
    socketPatience: 1_000,
  });
  const url = `http://127.0.0.1:${web?.port ?? 0}/slack/events`;
  const signed = (envelope: Envelope, signing: SignedOptions): Promise<Response> =>
    deliverSigned(url, envelope, signing);
  return {
    slack,
    service,
    states,
    log: lines,
    web,
    signed,
    deliver: async (envelope) =>
      mode === "socket"
        ? slack.send(envelope)
        : ackOf(await signed(envelope, envelope.retry === undefined ? {} : { retry: envelope.retry })),
    stop: async () => {
      await service.close(2_000);
      await web?.close();
      if (options.slack === undefined) await slack.stop();
    },
  };
};

let deliveries = 0;
const nextId = (): string => {
  deliveries += 1;
  return String(deliveries);
};

/** An event in Slack's wrapping. The same `id` is the same delivery. */
export const eventOf = (
  event: Fields,
  { id = `Ev${nextId()}`, retry }: { id?: string; retry?: number } = {},
): Envelope => ({
  type: "events_api",
  payload: {
    token: "x",
    team_id: "T1",
    api_app_id: "A1",
    type: "event_callback",
    event_id: id,
    event_time: 1,
    event,
    authorizations: [{ team_id: "T1", user_id: BOT_USER, is_bot: true, enterprise_id: null }],
  },
  ...(retry === undefined ? {} : { retry }),
});

export interface Said {
  readonly text: string;
  readonly ts: string;
  readonly channel?: string;
  readonly user?: string;
  readonly thread?: string;
  readonly more?: Fields;
}

const said = ({ text, ts, channel = "C1", user = "U1", thread, more = {} }: Said): Fields => ({
  channel,
  user,
  text,
  ts,
  event_ts: ts,
  ...(thread === undefined ? {} : { thread_ts: thread }),
  ...more,
});

export const mention = (words: Said): Fields => ({
  type: "app_mention",
  ...said({ ...words, text: `<@${BOT_USER}> ${words.text}` }),
});

export const message = (words: Said): Fields => ({
  type: "message",
  channel_type: words.channel?.startsWith("D") ? "im" : "channel",
  ...said(words),
});

export const direct = (words: Said): Fields => message({ channel: "D1", ...words });

export const slash = (slack: FakeSlack, command: string, text: string): Envelope => {
  const id = nextId();
  return {
    type: "slash_commands",
    payload: {
      token: "x",
      command,
      text,
      team_id: "T1",
      team_domain: "t",
      channel_id: "C1",
      channel_name: "general",
      user_id: "U1",
      user_name: "pat",
      api_app_id: "A1",
      trigger_id: `trigger-${id}`,
      response_url: slack.responseUrl(`slash-${id}`),
    },
  };
};

/** The same delivery with other fields. */
export const withFields = (envelope: Envelope, more: Fields): Envelope => ({
  ...envelope,
  payload: { ...envelope.payload, ...more },
});

export interface ClickOn {
  readonly value: string;
  readonly message?: Fields;
  readonly isPrivate?: boolean;
  readonly user?: string;
  readonly channel?: string | null;
}

export const click = (slack: FakeSlack, on: ClickOn): Envelope => {
  const { value, message: below, isPrivate = false, user = "U1", channel = "C1" } = on;
  const id = nextId();
  const ts = String(below?.["ts"] ?? "1750000000.000001");
  return {
    type: "interactive",
    payload: {
      type: "block_actions",
      team: { id: "T1", domain: "t" },
      user: { id: user, username: "pat", name: "pat", team_id: "T1" },
      api_app_id: "A1",
      token: "x",
      trigger_id: `trigger-${id}`,
      container:
        channel === null
          ? { type: "view", view_id: "V1" }
          : { type: "message", message_ts: ts, channel_id: channel, is_ephemeral: isPrivate },
      ...(channel === null ? {} : { channel: { id: channel, name: "general" } }),
      ...(channel === null ? {} : { response_url: slack.responseUrl(`click-${id}`) }),
      // Slack sends private messages along with nothing of them.
      ...(below === undefined || isPrivate ? {} : { message: below }),
      actions: [
        {
          type: "button",
          action_id: "answer-action-1",
          block_id: "b",
          action_ts: "1",
          value,
          text: { type: "plain_text", text: "x" },
        },
      ],
    },
  };
};

/** The buttons of a message by their words. */
export const buttonsOf = (blocks: unknown): ReadonlyMap<string, string> =>
  new Map(
    (blocks as readonly Fields[]).flatMap((block) =>
      block["type"] === "actions"
        ? (block["elements"] as readonly { text: { text: string }; value: string }[]).map(
            ({ text, value }) => [text.text, value] as const,
          )
        : [],
    ),
  );
