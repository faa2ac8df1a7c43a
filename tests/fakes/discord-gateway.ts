import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { type Body, isBody } from "./discord-rules.js";
import { bot, guildData, ids, userData } from "./discord-world.js";

/** What a test may have the gateway refuse. */
export interface GatewayRules {
  readonly token: string;
  /** Whether the privileged Message Content intent may be asked for. */
  allowContent: boolean;
  /** Servers that the bot is in. */
  readonly inGuild: boolean;
}

export const MESSAGE_CONTENT = 1 << 15;

/** A gateway that a client can identify at, lose and resume. Events that happen meanwhile are kept for it. */
export interface FakeGateway {
  dispatch(type: string, data: Body): void;
  /** Intents of the last identify. */
  intents(): number;
  identified(): number;
  /** Numbers of the shards that are or were connected. */
  shards(): readonly number[];
  resumed(): number;
  /** Closes the first shard's connection from Discord's side. */
  drop(code: number): void;
  close(): Promise<void>;
}

interface Event {
  readonly t: string;
  readonly s: number;
  readonly d: Body;
}

interface Session {
  socket: WebSocket | null;
  readonly id: string;
  readonly intents: number;
  readonly events: Event[];
}

const HEARTBEAT = 45_000;

/** Opens a gateway on a server. `changed` is called at whatever a test may wait for. */
export const openGateway = (server: Server, rules: GatewayRules, changed: () => void): FakeGateway => {
  const sockets = new WebSocketServer({ server, path: "/gateway" });
  /** By shard. The server's events go to the first one. */
  const sessions = new Map<number, Session>();
  let counts = { identified: 0, resumed: 0 };

  const send = (socket: WebSocket | null, event: Event): void => {
    socket?.send(JSON.stringify({ op: 0, ...event }));
  };
  const tell = (session: Session | undefined, type: string, data: Body): void => {
    if (session === undefined) return;
    const event = { t: type, s: session.events.length + 1, d: data };
    session.events.push(event);
    send(session.socket, event);
  };
  const dispatch = (type: string, data: Body): void => tell(sessions.get(0), type, data);

  const identify = (socket: WebSocket, data: Body): void => {
    const intents = Number(data.intents);
    const isDisallowed = !rules.allowContent && (intents & MESSAGE_CONTENT) !== 0;
    if (data.token !== rules.token) socket.close(4004, "Authentication failed.");
    else if (isDisallowed) socket.close(4014, "Disallowed intent(s).");
    if (data.token !== rules.token || isDisallowed) return;
    counts = { ...counts, identified: counts.identified + 1 };
    const session = { socket, id: `session-${counts.identified}`, intents, events: [] };
    const shard = Array.isArray(data.shard) ? Number(data.shard[0]) : 0;
    const isHome = rules.inGuild && shard === 0;
    sessions.set(shard, session);
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    tell(session, "READY", {
      v: 10,
      user: userData(bot),
      guilds: isHome ? [{ id: ids.guild, unavailable: true }] : [],
      session_id: session.id,
      resume_gateway_url: `ws://127.0.0.1:${port}/gateway`,
      shard: data.shard,
      application: { id: ids.application, flags: 0 },
    });
    if (isHome) tell(session, "GUILD_CREATE", guildData);
    changed();
  };

  const resume = (socket: WebSocket, data: Body): void => {
    const session = [...sessions.values()].find(({ id }) => id === data.session_id);
    if (session === undefined) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return;
    }
    session.socket = socket;
    for (const event of session.events.filter(({ s }) => s > Number(data.seq))) send(socket, event);
    counts = { ...counts, resumed: counts.resumed + 1 };
    tell(session, "RESUMED", {});
    changed();
  };

  sockets.on("connection", (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: HEARTBEAT } }));
    socket.on("message", (raw) => {
      const message: unknown = JSON.parse(String(raw));
      if (!isBody(message)) return;
      const data = isBody(message.d) ? message.d : {};
      if (message.op === 1) socket.send(JSON.stringify({ op: 11 }));
      if (message.op === 2) identify(socket, data);
      if (message.op === 6) resume(socket, data);
    });
    socket.on("close", () => {
      for (const session of sessions.values()) if (session.socket === socket) session.socket = null;
      changed();
    });
  });

  return {
    dispatch,
    intents: () => sessions.get(0)?.intents ?? 0,
    shards: () => [...sessions.keys()].toSorted((a, b) => a - b),
    identified: () => counts.identified,
    resumed: () => counts.resumed,
    drop: (code) => {
      const session = sessions.get(0);
      const socket = session?.socket ?? null;
      if (session !== undefined) session.socket = null;
      socket?.close(code);
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        sockets.close(() => resolve());
      }),
  };
};
