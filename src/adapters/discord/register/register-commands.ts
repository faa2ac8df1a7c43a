import { ApplicationCommandType, type REST, Routes } from "discord.js";
import type { CommandBody } from "./command-bodies.js";

/** Where commands are registered: in one server, or everywhere. */
export type CommandScope = { readonly guild: string } | "everywhere";

export interface RegisterOptions {
  readonly rest: REST;
  readonly application: string;
  readonly scope: CommandScope;
  readonly bodies: readonly CommandBody[];
  /** Servers in which commands of an earlier registration may stand; they would show twice. */
  readonly guilds: readonly string[];
}

/** What a registration did. `cleared`: scopes from which old commands were removed. */
export interface Registered {
  readonly changed: boolean;
  readonly cleared: number;
}

type Route =
  | ReturnType<typeof Routes.applicationCommands>
  | ReturnType<typeof Routes.applicationGuildCommands>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** True when everything that we say stands there; Discord adds ids, versions and defaults. */
const holds = (theirs: unknown, ours: unknown): boolean => {
  if (Array.isArray(ours))
    return (
      Array.isArray(theirs) &&
      theirs.length === ours.length &&
      ours.every((item, at) => holds(theirs[at], item))
    );
  if (isRecord(ours))
    return isRecord(theirs) && Object.entries(ours).every(([key, value]) => holds(theirs[key], value));
  return theirs === ours;
};

const OPTIONAL = ["required", "autocomplete", "options", "name_localizations", "description_localizations"];

/** Something that we do not say any more: an option that is not required now. */
const hasMore = (theirs: unknown, ours: unknown): boolean => {
  if (Array.isArray(ours)) return ours.some((item, at) => Array.isArray(theirs) && hasMore(theirs[at], item));
  if (!isRecord(ours) || !isRecord(theirs)) return false;
  const isSet = (value: unknown): boolean =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== false;
  return (
    OPTIONAL.some((key) => !(key in ours) && isSet(theirs[key])) ||
    Object.entries(ours).some(([key, value]) => hasMore(theirs[key], value))
  );
};

const keyOf = (body: unknown): string => {
  if (!isRecord(body)) return "";
  const { type, name } = body;
  return `${String(type ?? ApplicationCommandType.ChatInput)} ${String(name)}`;
};

/** True when Discord's list is ours, in whatever order. */
export const isRegistered = (theirs: readonly unknown[], ours: readonly CommandBody[]): boolean => {
  const byKey = new Map(theirs.map((body) => [keyOf(body), body]));
  return (
    theirs.length === ours.length &&
    ours.every((body) => {
      const known = byKey.get(keyOf(body));
      return known !== undefined && holds(known, body) && !hasMore(known, body);
    })
  );
};

const listed = async (rest: REST, route: Route): Promise<readonly unknown[]> => {
  const found = await rest.get(route);
  return Array.isArray(found) ? found : [];
};

/** Registers the commands where they are wanted, only if they differ, and removes them everywhere else. */
export const registerCommands = async (options: RegisterOptions): Promise<Registered> => {
  const { rest, application, scope, bodies, guilds } = options;
  const everywhere = Routes.applicationCommands(application);
  const route =
    scope === "everywhere" ? everywhere : Routes.applicationGuildCommands(application, scope.guild);
  const changed = !isRegistered(await listed(rest, route), bodies);
  if (changed) await rest.put(route, { body: bodies });
  const others =
    scope === "everywhere"
      ? guilds.map((guild) => Routes.applicationGuildCommands(application, guild))
      : [everywhere];
  let cleared = 0;
  for (const other of others) {
    if ((await listed(rest, other)).length === 0) continue;
    await rest.put(other, { body: [] });
    cleared += 1;
  }
  return { changed, cleared };
};
