import { monitorEventLoopDelay } from "node:perf_hooks";
import { setImmediate, setTimeout } from "node:timers/promises";

/** What a measurement found, by name: milliseconds, megabytes or counts. */
export type Figures = Readonly<Record<string, number>>;

/** Milliseconds on a clock that never goes back. */
export const clock = (): number => performance.now();

export interface Timed<T> {
  readonly value: T;
  readonly milliseconds: number;
  /** Longest time for which nothing else could run meanwhile, in milliseconds. */
  readonly block: number;
}

/** The monitor's timer ticks this often, in milliseconds: shorter blocks are not seen. */
const TICK = 2;

/** Runs a piece of work and takes its time. */
export const takeTime = async <T>(work: () => Promise<T>): Promise<Timed<T>> => {
  const monitor = monitorEventLoopDelay({ resolution: TICK });
  monitor.enable();
  // A block is only seen by a timer that ran before it and after it.
  await setTimeout(3 * TICK);
  const started = clock();
  const value = await work();
  const milliseconds = clock() - started;
  await setTimeout(3 * TICK);
  monitor.disable();
  return { value, milliseconds, block: Math.max(0, monitor.max / 1e6 - TICK) };
};

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;

/** Questions asked before the measuring begins, so that compiling code is not measured. */
const WARM_UP = 20;
/** Milliseconds after which no further question is asked: an engine that takes seconds needs fewer to show it. */
const WARM_UP_PATIENCE = 3_000;
const PATIENCE = 45_000;

const askInTurn = async <T>(
  questions: readonly T[],
  patience: number,
  ask: (question: T) => unknown,
): Promise<number[]> => {
  const times: number[] = [];
  const begun = clock();
  for (const question of questions) {
    await setImmediate();
    const started = clock();
    if (started - begun > patience) break;
    await ask(question);
    times.push(clock() - started);
  }
  return times;
};

/**
 * Asks each question (or does the work for each item) once, one after the other; gives the latency's percentiles in milliseconds under a name, and how
 * many were asked.
 */
export const takeLatencies = async <T>(
  name: string,
  questions: readonly T[],
  ask: (question: T) => unknown,
): Promise<Figures> => {
  await askInTurn(questions.slice(0, WARM_UP), WARM_UP_PATIENCE, ask);
  const times = await askInTurn(questions, PATIENCE, ask);
  const sorted = times.sort((a, b) => a - b);
  return {
    [`${name} p50`]: percentile(sorted, 0.5),
    [`${name} p95`]: percentile(sorted, 0.95),
    [`${name} p99`]: percentile(sorted, 0.99),
    [`${name} longest`]: sorted.at(-1) ?? 0,
    [`${name} asked`]: sorted.length,
  };
};

/** Most memory that the process ever held, in megabytes. */
export const peakMemory = (): number => process.resourceUsage().maxRSS / 1024;
