import type { HttpHandler } from "./web-server.js";

/** How a part of the program is doing. A reason is one plain sentence without secrets. */
export type PartState =
  | { readonly kind: "starting" }
  | { readonly kind: "up" }
  /** Was connected and is being connected again, or cannot run as it is set up. */
  | { readonly kind: "down"; readonly reason: string };

/** What is told of all parts. */
export interface HealthReport {
  readonly ready: boolean;
  /** By name: "up", "starting", or the reason why it is down. */
  readonly parts: Readonly<Record<string, string>>;
  /** Whether a question was answered just now. */
  readonly answers: boolean;
}

/** Keeps how the parts are doing. */
export interface Health {
  report(part: string, state: PartState): void;
  check(): Promise<HealthReport>;
}

export interface HealthOptions {
  /** Parts that have to be up. */
  readonly parts: readonly string[];
  /** Asks the collection something; true when it answers. */
  readonly smoke: () => Promise<boolean>;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
}

/** Milliseconds for which one smoke question stands: probes come every few seconds. */
const SMOKE_LIFETIME = 30_000;

const wordsOf = (state: PartState): string => (state.kind === "down" ? state.reason : state.kind);

/** Makes the health of a process. */
export const createHealth = ({ parts, smoke, now }: HealthOptions): Health => {
  const states = new Map<string, PartState>(parts.map((part) => [part, { kind: "starting" }]));
  let asked: { readonly answers: Promise<boolean>; readonly at: number } | null = null;
  return {
    report: (part, state) => void states.set(part, state),
    check: async () => {
      if (asked === null || now() - asked.at >= SMOKE_LIFETIME)
        asked = { answers: smoke().catch(() => false), at: now() };
      const answers = await asked.answers;
      // A question that failed may have been bad luck: ask again the next time.
      if (!answers) asked = null;
      const ready = answers && [...states.values()].every(({ kind }) => kind === "up");
      return {
        ready,
        parts: Object.fromEntries([...states].map(([part, state]) => [part, wordsOf(state)])),
        answers,
      };
    },
  };
};

/** `/healthz`: the process is alive, with the state of its parts. Always 200: a restart mends no wrong token. */
export const livenessHandler =
  (health: Health): HttpHandler =>
  (_, response) => {
    void health.check().then((report) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ status: report.ready ? "ok" : "degraded", ...report }));
    });
  };

/** `/readyz`: 200 when every part is up and a question is answered, else 503. */
export const readinessHandler =
  (health: Health): HttpHandler =>
  (_, response) => {
    void health.check().then((report) => {
      response.writeHead(report.ready ? 200 : 503, { "content-type": "application/json" });
      response.end(JSON.stringify(report));
    });
  };
