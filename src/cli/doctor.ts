import { parseArgs } from "node:util";
import { type Config, ConfigError, readConfig } from "../ops/config.js";
import { checkCollection, checkPorts } from "./doctor-basics.js";
import { type Finding, fail, ok, printFinding } from "./doctor-finding.js";
import { writeTo } from "./io.js";
import { configuredPlatforms } from "./platforms.js";
import type { Platform, Program } from "./program.js";
import { UsageError } from "./usage-error.js";

const USAGE = "Usage: npm start -s -- doctor [--live]";

const readArguments = (argv: readonly string[]): { readonly live: boolean } => {
  try {
    const { values } = parseArgs({ args: [...argv], options: { live: { type: "boolean" } } });
    return { live: values.live === true };
  } catch (error) {
    throw new UsageError(USAGE, { cause: error });
  }
};

interface CheckedConfig {
  readonly finding: Finding;
  /** Null where it is wrong. */
  readonly config: Config | null;
}

const checkConfig = (env: Program["env"]): CheckedConfig => {
  try {
    const config = readConfig(env);
    const platforms = configuredPlatforms(config);
    const says = platforms.length === 0 ? "no platform is set: the terminal" : platforms.join(" and ");
    return { finding: ok("configuration", says), config };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const mend = "put this variable right in .env or in the environment; the README lists all of them";
    return { finding: fail("configuration", error.message, mend), config: null };
  }
};

const PLACES = ["CORPUS_DIR", "CACHE_DIR"] as const;

/** Where the collection is, even if another variable is wrong. */
const placesOf = (env: Program["env"]): Config =>
  readConfig(Object.fromEntries(PLACES.map((name) => [name, env[name]])));

/** Asks the platforms that are set; each is loaded only then. */
const checkPlatforms = async (
  program: Program,
  config: Config,
  live: boolean,
): Promise<readonly Finding[]> => {
  const { commands, env } = program;
  const findings: Finding[] = [];
  if (config.slack !== null) {
    const { checkSlack } = await import("./doctor-slack.js");
    const configToken = live ? (env["SLACK_CONFIG_TOKEN"] ?? "") : null;
    findings.push(...(await checkSlack(config.slack, { commands, configToken })));
  }
  if (config.discord !== null) {
    const { checkDiscord } = await import("./doctor-discord.js");
    findings.push(...(await checkDiscord(config, commands)));
  }
  return findings;
};

/** Both presenters are tried where no platform is set yet: their limits need no account. */
const shownOn = (config: Config | null): readonly Platform["name"][] => {
  const set = config === null ? [] : configuredPlatforms(config);
  return set.length === 0 ? ["discord", "slack"] : set;
};

/**
 * Checks everything that the bot needs, and says of each fault how to mend it: configuration, collection, snapshot,
 * answers, messages, ports, tokens, scopes and intents, registered commands. Status 1 when something would not work.
 */
export const runDoctor = async (argv: readonly string[], program: Program): Promise<number> => {
  const { live } = readArguments(argv);
  const findings: Finding[] = [];
  const tell = async (found: readonly Finding[]): Promise<void> => {
    findings.push(...found);
    await writeTo(program.io.stdout, found.map((finding) => `${printFinding(finding)}\n`).join(""));
  };
  const { finding, config } = checkConfig(program.env);
  await tell([finding]);
  const { findings: found, archive } = await checkCollection(program, config ?? placesOf(program.env));
  await tell(found);
  if (archive !== null && archive.collection.articles.length > 0) {
    const { checkAnswers } = await import("./doctor-payloads.js");
    await tell(await checkAnswers(archive, program, shownOn(config)));
  }
  if (config !== null) {
    await tell(await checkPorts(config));
    await tell(await checkPlatforms(program, config, live));
  }
  const count = (state: Finding["state"]): number => findings.filter((one) => one.state === state).length;
  await writeTo(program.io.stdout, `${count("fail")} to mend, ${count("warn")} to look at\n`);
  return count("fail") > 0 ? 1 : 0;
};
