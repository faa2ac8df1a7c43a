import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { refuseMessage, refuseView } from "./slack-rules.js";

export const BOT_TOKEN = "xoxb-1-fake";
export const APP_TOKEN = "xapp-1-fake";
export const CONFIG_TOKEN = "xoxe.xoxp-1-fake";
/** What Slack gives for the code that somebody comes back with. */
const INSTALLED = {
  ok: true,
  app_id: "A1",
  token_type: "bot",
  access_token: BOT_TOKEN,
  bot_user_id: "UBOT",
  scope: "chat:write",
  team: { id: "T1", name: "Town" },
  enterprise: null,
  is_enterprise_install: false,
  authed_user: { id: "U1" },
};
/** Methods that want another token than the bot's. */
const TOKENS: Readonly<Record<string, string>> = {
  "apps.connections.open": APP_TOKEN,
  "apps.manifest.validate": CONFIG_TOKEN,
};
export const BOT_USER = "UBOT";
export const BOT_ID = "BBOT";

export type Fields = Readonly<Record<string, unknown>>;

/** A call that was made, with what was answered. */
export interface Call {
  readonly method: string;
  readonly args: Fields;
  readonly result: Fields;
}

/** A message that stands in a channel. */
export interface StoredMessage {
  readonly channel: string;
  readonly ts: string;
  readonly text: string;
  readonly user: string;
  readonly bot_id?: string;
  readonly thread_ts?: string;
  readonly blocks: readonly Fields[];
}

/** What was sent to one `response_url`. */
export interface Response {
  readonly id: string;
  readonly body: Fields;
}

/** What goes over a socket. */
export interface Envelope {
  readonly type: "events_api" | "slash_commands" | "interactive";
  readonly payload: Fields;
  readonly retry?: number;
}

/** Milliseconds in which every delivery has to be acknowledged. */
const ACK_WITHIN = 3_000;

const read = async (request: IncomingMessage): Promise<string> => {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  return text;
};

const parseField = (value: string): unknown => {
  if (!/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

const parseForm = (text: string): Fields =>
  Object.fromEntries([...new URLSearchParams(text)].map(([name, value]) => [name, parseField(value)]));

/** A Slack of its own: Web API, response addresses and sockets on one free port of this machine. */
export class FakeSlack {
  readonly calls: Call[] = [];
  readonly responses: Response[] = [];
  readonly refusals: string[] = [];
  readonly messages: StoredMessage[] = [];
  /** Answers of the Web API that take the place of the usual ones, by method. */
  readonly errors = new Map<string, string>();
  /** Channels that the bot is no member of. */
  readonly closed = new Set<string>();
  scopes: string[] | null = null;
  #limited = new Map<string, number>();
  #broken = new Map<string, number>();
  #server = createServer((request, response) => void this.#answer(request, response));
  #sockets = new WebSocketServer({ noServer: true });
  #open: WebSocket[] = [];
  #acks = new Map<string, (payload: unknown) => void>();
  #watchers = new Set<() => void>();
  #clock = 1_750_000_000;
  #envelopes = 0;
  #uses = new Map<string, number>();

  static async start(): Promise<FakeSlack> {
    const fake = new FakeSlack();
    await new Promise<void>((resolve) => fake.#server.listen(0, "127.0.0.1", resolve));
    fake.#server.on("upgrade", (request, socket, head) => {
      fake.#sockets.handleUpgrade(request, socket, head, (opened) => fake.#welcome(opened));
    });
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get sockets(): number {
    return this.#open.length;
  }

  /** A new `ts`, later than every one before; `ago` in milliseconds, counted from now. */
  ts(ago = 0): string {
    this.#clock += 1;
    return `${Math.floor((Date.now() - ago) / 1000)}.${String(this.#clock).slice(-6)}`;
  }

  /** Answers the next calls of a method with 429 and no time to wait. */
  limit(method: string, times: number): void {
    this.#limited.set(method, times);
  }

  /** Breaks the connection of the next calls of a method before they are answered. */
  breakNext(method: string, times: number): void {
    this.#broken.set(method, times);
  }

  /** Waits until something of what was sent fits. */
  until<Found>(look: () => Found | undefined): Promise<Found> {
    return new Promise((resolve) => {
      const watch = (): void => {
        const found = look();
        if (found === undefined) return;
        this.#watchers.delete(watch);
        resolve(found);
      };
      this.#watchers.add(watch);
      watch();
    });
  }

  called(method: string): readonly Call[] {
    return this.calls.filter((call) => call.method === method && call.result["ok"] === true);
  }

  /** Waits for the n-th successful call of a method, counted from 1. */
  call(method: string, n = 1): Promise<Call> {
    return this.until(() => this.called(method)[n - 1]);
  }

  /** Waits for the n-th message to a response address. */
  response(n = 1): Promise<Response> {
    return this.until(() => this.responses[n - 1]);
  }

  responseUrl(id: string): string {
    return `${this.url}/response/${id}`;
  }

  /** Sends an envelope over one of the open sockets and waits for its ack. */
  async send({ type, payload, retry }: Envelope): Promise<unknown> {
    const socket = await this.until(() => this.#open.at(-1));
    this.#envelopes += 1;
    const id = `envelope-${this.#envelopes}`;
    const acknowledged = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${type} was not acknowledged in time`)), ACK_WITHIN);
      this.#acks.set(id, (body) => {
        clearTimeout(timer);
        resolve(body);
      });
    });
    socket.send(
      JSON.stringify({
        envelope_id: id,
        type,
        payload,
        accepts_response_payload: type !== "events_api",
        ...(retry === undefined ? {} : { retry_attempt: retry, retry_reason: "timeout" }),
      }),
    );
    return acknowledged;
  }

  /** Asks the client to open another socket, as Slack does every few hours. */
  refresh(): void {
    for (const socket of this.#open)
      socket.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested" }));
  }

  /** Breaks every socket without a word. */
  breakSockets(): void {
    for (const socket of this.#open) socket.terminate();
  }

  async stop(): Promise<void> {
    this.breakSockets();
    this.#sockets.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #notify(): void {
    for (const watch of [...this.#watchers]) watch();
  }

  #welcome(socket: WebSocket): void {
    this.#open.push(socket);
    socket.on("close", () => {
      this.#open = this.#open.filter((one) => one !== socket);
      this.#notify();
    });
    socket.on("message", (data) => {
      const { envelope_id: id, payload } = JSON.parse(String(data)) as {
        envelope_id: string;
        payload?: unknown;
      };
      this.#acks.get(id)?.(payload);
      this.#acks.delete(id);
    });
    socket.send(JSON.stringify({ type: "hello", num_connections: 1 }));
    this.#notify();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? "";
    const body = await read(request);
    if (path.startsWith("/response/")) return this.#respond(path.slice("/response/".length), body, response);
    const method = path.replace(/^\/api\//, "");
    const breaks = this.#broken.get(method) ?? 0;
    if (breaks > 0) {
      this.#broken.set(method, breaks - 1);
      request.socket.destroy();
      return;
    }
    const left = this.#limited.get(method) ?? 0;
    if (left > 0) {
      this.#limited.set(method, left - 1);
      this.calls.push({ method, args: parseForm(body), result: { ok: false, error: "ratelimited" } });
      response.writeHead(429, { "retry-after": "0" }).end();
      return;
    }
    const { token, ...args } = parseForm(body);
    const bearer = String(request.headers.authorization ?? `Bearer ${String(token)}`).replace("Bearer ", "");
    const result = this.#result(method, args, bearer);
    this.calls.push({ method, args, result });
    response.setHeader("content-type", "application/json");
    if (this.scopes !== null) response.setHeader("x-oauth-scopes", this.scopes.join(","));
    response.end(JSON.stringify(result));
    this.#notify();
  }

  #respond(id: string, body: string, response: ServerResponse): void {
    const uses = (this.#uses.get(id) ?? 0) + 1;
    this.#uses.set(id, uses);
    const message = JSON.parse(body) as Fields;
    const refused = message["delete_original"] === true ? null : refuseMessage(message);
    if (refused !== null) this.refusals.push(`${refused.error}: ${refused.why.join(", ")}`);
    if (uses > 5 || refused !== null) {
      response.writeHead(uses > 5 ? 404 : 400).end();
      return;
    }
    this.responses.push({ id, body: message });
    response.end("ok");
    this.#notify();
  }

  #fail(error: string, why: readonly string[] = []): Fields {
    this.refusals.push(why.length === 0 ? error : `${error}: ${why.join(", ")}`);
    return { ok: false, error };
  }

  #result(method: string, args: Fields, token: string): Fields {
    const planned = this.errors.get(method);
    if (planned !== undefined) return this.#fail(planned);
    if (method === "oauth.v2.access") return INSTALLED;
    if (token !== (TOKENS[method] ?? BOT_TOKEN)) return this.#fail("invalid_auth");
    const channel = String(args["channel"] ?? "");
    if (method.startsWith("chat.") && this.closed.has(channel)) return this.#fail("not_in_channel");
    switch (method) {
      case "auth.test":
        return { ok: true, user_id: BOT_USER, bot_id: BOT_ID, team_id: "T1", url: this.url };
      case "apps.connections.open":
        return { ok: true, url: `${this.url.replace("http", "ws")}/socket` };
      case "apps.manifest.validate":
        return { ok: true };
      case "chat.postMessage":
        return this.#post(args);
      case "chat.postEphemeral": {
        const refused = refuseMessage(args);
        return refused === null
          ? { ok: true, message_ts: this.ts() }
          : this.#fail(refused.error, refused.why);
      }
      case "chat.update":
        return this.#update(args);
      case "chat.delete":
        return this.#delete(args);
      case "views.publish":
      case "views.open": {
        const refused = refuseView(args["view"]);
        return refused === null ? { ok: true, view: { id: "V1" } } : this.#fail(refused.error, refused.why);
      }
      case "conversations.replies":
        return { ok: true, messages: this.messages.filter((one) => this.#isBelow(one, args)) };
      case "assistant.threads.setSuggestedPrompts":
        return { ok: true };
      default:
        return this.#fail("unknown_method");
    }
  }

  #isBelow(message: StoredMessage, args: Fields): boolean {
    return (
      message.channel === args["channel"] &&
      (message.ts === args["ts"] || message.thread_ts === args["ts"]) &&
      Number(message.ts) < Number(args["latest"] ?? Number.POSITIVE_INFINITY)
    );
  }

  #post(args: Fields): Fields {
    const refused = refuseMessage(args);
    if (refused !== null) return this.#fail(refused.error, refused.why);
    const named = String(args["channel"]);
    // A person's id leads to the conversation with them.
    const channel = named.startsWith("U") ? `D${named.slice(1)}` : named;
    const message: StoredMessage = {
      channel,
      ts: this.ts(),
      text: String(args["text"]),
      user: BOT_USER,
      bot_id: BOT_ID,
      blocks: (args["blocks"] ?? []) as readonly Fields[],
      ...("thread_ts" in args ? { thread_ts: String(args["thread_ts"]) } : {}),
    };
    this.messages.push(message);
    return { ok: true, channel, ts: message.ts, message };
  }

  #update(args: Fields): Fields {
    const refused = refuseMessage(args);
    if (refused !== null) return this.#fail(refused.error, refused.why);
    const at = this.messages.findIndex((one) => one.channel === args["channel"] && one.ts === args["ts"]);
    const known = this.messages[at];
    if (known === undefined) return this.#fail("message_not_found");
    this.messages[at] = { ...known, text: String(args["text"]), blocks: args["blocks"] as readonly Fields[] };
    return { ok: true, channel: known.channel, ts: known.ts };
  }

  #delete(args: Fields): Fields {
    const at = this.messages.findIndex((one) => one.channel === args["channel"] && one.ts === args["ts"]);
    if (at < 0) return this.#fail("message_not_found");
    this.messages.splice(at, 1);
    return { ok: true };
  }
}
