import type { Config } from "../ops/config.js";
import { writeTo } from "./io.js";
import type { Platform, Setting } from "./program.js";
import { warnSkipped } from "./skipped.js";

/** The platforms whose variables are set. */
export const configuredPlatforms = ({ discord, slack }: Config): readonly Platform["name"][] => [
  ...(discord === null ? [] : ["discord" as const]),
  ...(slack === null ? [] : ["slack" as const]),
];

const VARIABLE_OF: Readonly<Record<Platform["name"], string>> = {
  discord: "DISCORD_TOKEN",
  slack: "SLACK_BOT_TOKEN",
};

/** Runs the bot on every configured platform until it is stopped; a platform that this version lacks stops it at once. */
export const runPlatforms = async (setting: Setting): Promise<number> => {
  const { program, config, log, corpus } = setting;
  const wanted = configuredPlatforms(config);
  const missing = wanted.filter((name) => !program.platforms.some((platform) => platform.name === name));
  if (missing.length > 0) {
    const lines = missing.map(
      (name) =>
        `${VARIABLE_OF[name]} is set, but this version cannot run on ${name} yet: unset it to use the terminal.`,
    );
    await writeTo(program.io.stderr, `${lines.join("\n")}\n`);
    return 1;
  }
  const { problems, ...archive } = await program.openArchive({
    path: corpus,
    cacheDir: config.cacheDir,
    log,
  });
  for (const warning of warnSkipped(problems)) log.warn(warning);
  const { commands, shutdown } = program;
  const started = program.platforms.filter(({ name }) => wanted.includes(name));
  await Promise.all(started.map((platform) => platform.start({ config, log, commands, archive, shutdown })));
  return 0;
};
