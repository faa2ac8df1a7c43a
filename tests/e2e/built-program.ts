import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** How a run of the program ended. */
export interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Written to standard input, which is then closed. Null: left open. Without it nothing is connected there. */
  readonly input?: string | null;
  readonly env?: Readonly<Record<string, string>>;
}

/** The built program in a folder of its own, with an empty cache. */
export interface BuiltProgram {
  readonly folder: string;
  start(args: readonly string[], options?: RunOptions): ChildProcess;
  run(args: readonly string[], options?: RunOptions): Promise<Ended>;
  remove(): void;
}

/** Collects what a process prints until it ends. */
export const ended = (child: ChildProcess): Promise<Ended> =>
  new Promise((settle, reject) => {
    const out = { stdout: "", stderr: "" };
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      out.stdout += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      out.stderr += text;
    });
    child.on("error", reject);
    child.on("close", (status, signal) => settle({ status, signal, ...out }));
  });

/** Builds the program as `npm run build` does, beside a link to the installed packages. */
export const buildProgram = (): BuiltProgram => {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-"));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const flags = ["--outDir", join(folder, "dist"), "--incremental", "false"];
  spawnSync(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json"), ...flags]);
  copyFileSync(join(root, "package.json"), join(folder, "package.json"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  symlinkSync(join(root, "corpus"), join(folder, "corpus"), "dir");
  // The word vectors stand beside their source only.
  symlinkSync(join(root, "src"), join(folder, "src"), "dir");
  const start: BuiltProgram["start"] = (args, { input, env = {} } = {}) => {
    const { PATH } = process.env;
    const child = spawn(process.execPath, ["dist/src/main.js", ...args], {
      cwd: folder,
      env: { PATH, CACHE_DIR: join(folder, "cache"), ...env },
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
    if (typeof input === "string") child.stdin?.end(input);
    return child;
  };
  return {
    folder,
    start,
    run: (args, options) => ended(start(args, options)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
