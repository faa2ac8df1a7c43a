import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { HttpHandler } from "./web-server.js";

/** One answered request, without a word of its asker. */
export interface AnswerCount {
  readonly platform: string;
  readonly command: string;
  /** The kind of the answer, or "failed". */
  readonly outcome: string;
  readonly seconds: number;
  /** Why there was no answer; null where there was one. */
  readonly abstained: string | null;
}

/** What is counted. Nothing names a person, a channel or a question. */
export interface Metrics {
  answered(count: AnswerCount): void;
  /** A delivery that somebody had taken already. */
  duplicate(platform: string): void;
  /** Quotes that differed from their article and were withheld. */
  mismatched(quotes: number): void;
  /** All figures in Prometheus' text format. */
  print(): Promise<string>;
  readonly contentType: string;
}

export interface MetricsOptions {
  readonly collection: { readonly version: string; readonly articles: number; readonly passages: number };
}

/** Upper bounds in seconds; an answer takes milliseconds unless the collection is very large. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

const describeCollection = (registry: Registry, { collection }: MetricsOptions): void => {
  const registers = [registry];
  const { version, articles, passages } = collection;
  new Gauge({ name: "verbatim_collection_articles", help: "Articles of the collection", registers }).set(
    articles,
  );
  new Gauge({ name: "verbatim_collection_passages", help: "Passages of the collection", registers }).set(
    passages,
  );
  const info = { name: "verbatim_collection_info", help: "Version of the collection", registers };
  new Gauge({ ...info, labelNames: ["version"] }).set({ version }, 1);
};

/** Makes the counters of a process, with those of Node itself: event-loop lag, memory, processor. */
export const createMetrics = (options: MetricsOptions): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  describeCollection(registry, options);
  const questions = new Counter({
    name: "verbatim_questions_total",
    help: "Requests by command, platform and outcome",
    labelNames: ["command", "platform", "outcome"],
    registers,
  });
  const seconds = new Histogram({
    name: "verbatim_answer_seconds",
    help: "Time from a request to its answer, without sending",
    labelNames: ["command", "platform"],
    buckets: SECONDS,
    registers,
  });
  const abstentions = new Counter({
    name: "verbatim_abstentions_total",
    help: "Requests that the collection could not answer, by reason",
    labelNames: ["command", "platform", "reason"],
    registers,
  });
  const duplicates = new Counter({
    name: "verbatim_duplicates_total",
    help: "Deliveries that had been taken already",
    labelNames: ["platform"],
    registers,
  });
  const mismatches = new Counter({
    name: "verbatim_quote_mismatches_total",
    help: "Quotes withheld because they differed from their article",
    registers,
  });
  return {
    answered: ({ platform, command, outcome, seconds: took, abstained }) => {
      questions.inc({ command, platform, outcome });
      seconds.observe({ command, platform }, took);
      if (abstained !== null) abstentions.inc({ command, platform, reason: abstained });
    },
    duplicate: (platform) => duplicates.inc({ platform }),
    mismatched: (quotes) => mismatches.inc(quotes),
    print: () => registry.metrics(),
    contentType: registry.contentType,
  };
};

/** `/metrics`, for Prometheus. */
export const metricsHandler =
  (metrics: Metrics): HttpHandler =>
  (_, response) => {
    metrics.print().then(
      (text) => response.writeHead(200, { "content-type": metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  };
