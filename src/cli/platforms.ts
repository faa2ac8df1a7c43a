import { randomUUID } from "node:crypto";
import { type Answering, createAnswering, type Trouble } from "../core/conversation/answering.js";
import { createMemoryClaims } from "../core/conversation/claim-store.js";
import { paceAnswering } from "../core/conversation/paced-answering.js";
import type { Config } from "../ops/config.js";
import { createHealth, type Health, livenessHandler, readinessHandler } from "../ops/health.js";
import type { Logger } from "../ops/log.js";
import { createMetrics, type Metrics, metricsHandler } from "../ops/metrics.js";
import { type HttpHandler, openWebServer } from "../ops/web-server.js";
import { yieldToInput } from "../ops/yield-to-input.js";
import { observeAnswering, observeClaims } from "./observe.js";
import type { Platform, Program, Setting } from "./program.js";
import { warnSkipped } from "./skipped.js";

/** The platforms whose variables are set. */
export const configuredPlatforms = ({ discord, slack }: Config): readonly Platform["name"][] => [
  ...(discord === null ? [] : ["discord" as const]),
  ...(slack === null ? [] : ["slack" as const]),
];

/** Most deliveries remembered, over all platforms. */
const CLAIMS = 100_000;

const now = (): number => performance.now();

/** What every platform works with. */
interface Service {
  readonly answering: Answering;
  readonly metrics: Metrics;
  readonly health: Health;
  readonly mount: (path: string, handle: HttpHandler) => void;
}

type OpenedArchive = Awaited<ReturnType<Program["openArchive"]>>;

const reportTrouble =
  (log: Logger, metrics: Metrics) =>
  (trouble: Trouble): void => {
    if (trouble.kind === "failed") {
      const { id, command, error } = trouble;
      log.error({ request: id, command, err: error }, "a request failed");
      return;
    }
    metrics.mismatched(trouble.withheld.length);
    log.error({ ...trouble }, "quotes that differ from their article were withheld");
  };

/** Asks for the person that most articles name: if that is answered, index and texts are there. */
const smokeQuestion =
  (answering: Answering, { collection }: OpenedArchive) =>
  async (): Promise<boolean> => {
    const [person] = collection.people;
    const request = answering.parse(person === undefined ? "about" : `who ${person.name}`);
    return (await answering.answer(request)).kind === "reply";
  };

/** Opens the ports that are set: one for all, or health on one of its own. */
const openPorts = async (
  { program, config, log }: Setting,
  { health, metrics }: { readonly health: Health; readonly metrics: Metrics },
): Promise<Service["mount"]> => {
  const { port, healthPort } = config;
  const open = async (wanted: number) => {
    const server = await openWebServer(wanted);
    log.info({ port: server.port }, "listening");
    program.shutdown.onClose(server.close);
    return server;
  };
  const main = port === null ? null : await open(port);
  const own = healthPort === null || healthPort === port ? main : await open(healthPort);
  own?.mount("/healthz", livenessHandler(health));
  own?.mount("/readyz", readinessHandler(health));
  own?.mount("/metrics", metricsHandler(metrics));
  return (path, handle) => main?.mount(path, handle);
};

const openService = async (setting: Setting, archive: OpenedArchive): Promise<Service> => {
  const { program, config, log } = setting;
  const { version, articles, passages } = archive.collection;
  const metrics = createMetrics({
    collection: { version, articles: articles.length, passages: passages.length },
  });
  const unpaced = createAnswering({
    archive,
    commands: program.commands,
    report: reportTrouble(log, metrics),
    newId: () => randomUUID().slice(0, 8),
  });
  // Both platforms want every delivery acknowledged within three seconds, however many there are.
  const answering = paceAnswering(unpaced, yieldToInput);
  const smoke = smokeQuestion(answering, archive);
  const health = createHealth({ parts: configuredPlatforms(config), smoke, now });
  return { answering, metrics, health, mount: await openPorts(setting, { health, metrics }) };
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs the bot on every configured platform until it is stopped. One that fails leaves the others running. */
export const runPlatforms = async (setting: Setting): Promise<number> => {
  const { program, config, log, corpus } = setting;
  const archive = await program.openArchive({ path: corpus, cacheDir: config.cacheDir, log });
  for (const warning of warnSkipped(archive.problems)) log.warn(warning);
  const { metrics, health, answering, mount } = await openService(setting, archive);
  const claims = createMemoryClaims({ now, capacity: CLAIMS });
  const wanted = configuredPlatforms(config);
  const runOne = async (platform: Platform): Promise<boolean> => {
    const { name } = platform;
    try {
      await platform.start({
        config,
        log: log.child({ platform: name }),
        commands: program.commands,
        archive,
        shutdown: program.shutdown,
        answering: observeAnswering(answering, { platform: name, metrics, now }),
        claims: observeClaims(claims, { platform: name, metrics }),
        report: (state) => health.report(name, state),
        mount,
      });
      return true;
    } catch (error) {
      const reason = reasonOf(error);
      health.report(name, { kind: "down", reason });
      log.error({ platform: name }, reason);
      return false;
    }
  };
  const ended = await Promise.all(program.platforms.filter(({ name }) => wanted.includes(name)).map(runOne));
  return ended.every(Boolean) ? 0 : 1;
};
