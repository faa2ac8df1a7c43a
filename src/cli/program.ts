import type { Problem } from "../collection/problem.js";
import type { Command } from "../core/command.js";
import type { Answering } from "../core/conversation/answering.js";
import type { ClaimStore } from "../core/conversation/claim-store.js";
import type { Archive } from "../core/desk/create-desk.js";
import type { Config } from "../ops/config.js";
import type { PartState } from "../ops/health.js";
import type { Logger } from "../ops/log.js";
import type { Shutdown } from "../ops/shutdown.js";
import type { HttpHandler } from "../ops/web-server.js";
import type { ProgramIo } from "./io.js";

/** Reads and analyses a collection, or takes its index from the cache. */
export type OpenArchive = (options: {
  readonly path: string;
  readonly cacheDir: string;
  readonly log: Logger;
}) => Promise<Archive & { readonly problems: readonly Problem[] }>;

/** What a chat platform is started with. */
export interface PlatformStart {
  readonly config: Config;
  readonly log: Logger;
  readonly commands: readonly Command[];
  readonly archive: Archive;
  readonly shutdown: Shutdown;
  /** Answers requests of this platform; every answer is counted. */
  readonly answering: Answering;
  /** Says who does a piece of work that was delivered twice; duplicates are counted. */
  readonly claims: ClaimStore;
  /** Tells health how the connection is doing. */
  readonly report: (state: PartState) => void;
  /** Hands requests to the process's port whose path begins with `path` to the platform. */
  readonly mount: (path: string, handle: HttpHandler) => void;
}

/** A chat platform that the bot can run on. */
export interface Platform {
  readonly name: "discord" | "slack";
  /** Connects; the promise ends when the platform is disconnected for good. */
  start(options: PlatformStart): Promise<void>;
}

/** A subcommand of its own, loaded only when it is named. Returns the exit status. */
export type Subcommand = (argv: readonly string[], program: Program) => Promise<number>;

/** Everything the program is made of. */
export interface Program {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly io: ProgramIo;
  readonly commands: readonly Command[];
  readonly platforms: readonly Platform[];
  readonly subcommands: Readonly<Record<string, Subcommand>>;
  readonly openArchive: OpenArchive;
  readonly shutdown: Shutdown;
}

/** What every mode of the program works with. */
export interface Setting {
  readonly program: Program;
  readonly config: Config;
  readonly log: Logger;
  /** Folder or file of the collection. */
  readonly corpus: string;
}
