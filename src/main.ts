import { existsSync } from "node:fs";
import { installShutdown } from "./ops/shutdown.js";

/** Milliseconds that open connections get to close after a signal. */
const PATIENCE = 10_000;

// Node's own flag for this says on standard error, at every start, when there is no such file.
if (existsSync(".env")) process.loadEnvFile(".env");

// A reader that has seen enough ("| head") is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
process.stderr.on("error", () => undefined);

const shutdown = installShutdown({
  signals: process,
  exit: (status) => process.exit(status),
  patience: PATIENCE,
});

// Only now: a signal that comes while the rest is being loaded must find its listener.
const [{ commands }, { runProgram }] = await Promise.all([
  import("../commands/index.js"),
  import("./cli/run-program.js"),
]);

const status = await runProgram({
  argv: process.argv.slice(2),
  env: process.env,
  io: { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr },
  commands,
  // Imported only when it is configured: its client takes about a second to load.
  platforms: [
    { name: "discord", start: async (options) => (await import("./cli/discord.js")).runDiscord(options) },
    { name: "slack", start: async (options) => (await import("./cli/slack.js")).runSlack(options) },
  ],
  // Loaded when they are named: a question should not wait for the measuring code, nor `--help` for the index.
  subcommands: {
    measure: async (argv, program) =>
      (await import("./cli/measure/run-measure.js")).runMeasure(argv, program),
    figures: async (argv, program) =>
      (await import("./cli/figures/run-figures.js")).runFigures(argv, program),
    discord: async (argv, program) =>
      (await import("./cli/discord-command.js")).runDiscordCommand(argv, program),
    slack: async (argv, program) => (await import("./cli/slack-command.js")).runSlackCommand(argv, program),
    gallery: async (argv, program) => (await import("./cli/gallery.js")).runGallery(argv, program),
    doctor: async (argv, program) => (await import("./cli/doctor.js")).runDoctor(argv, program),
    vectors: async (argv, program) =>
      (await import("./cli/vectors/run-vectors.js")).runVectors(argv, program),
    train: async (argv, program) => (await import("./cli/train/run-train.js")).runTrain(argv, program),
    bench: async (argv, program) => (await import("./cli/bench/run-bench.js")).runBench(argv, program),
  },
  openArchive: async (options) => (await import("./cli/open-archive.js")).openArchive(options),
  shutdown,
});
// Explicitly: an open pipe on standard input would keep the process alive.
process.exit(status);
