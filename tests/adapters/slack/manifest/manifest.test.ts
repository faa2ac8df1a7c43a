import { describe, expect, test } from "vitest";
import { commands } from "../../../../commands/index.js";
import {
  createManifest,
  SCOPES,
  type SlackManifest,
} from "../../../../src/adapters/slack/manifest/manifest.js";
import { checkManifest } from "../../../../src/adapters/slack/manifest/manifest-rules.js";
import { RESERVED_NAMES } from "../../../../src/adapters/slack/manifest/reserved-names.js";
import { readSlash, slashCommands } from "../../../../src/adapters/slack/manifest/slash-commands.js";
import { createRequestParser } from "../../../../src/core/command/parse-request.js";

const make = (more: Partial<Parameters<typeof createManifest>[0]> = {}): SlackManifest =>
  createManifest({ commands, prefix: "", baseUrl: null, installable: false, ...more });

describe("the manifest", () => {
  test.each([
    { name: "Socket Mode", more: {} },
    { name: "HTTP", more: { baseUrl: "https://bot.example/" } },
    { name: "several workspaces", more: { baseUrl: "https://bot.example", installable: true } },
    { name: "the longest prefix", more: { prefix: "p".repeat(20) } },
  ])("is valid for $name", ({ more }) => {
    expect(checkManifest(make(more))).toEqual([]);
  });

  test("never holds a name that Slack keeps for itself", () => {
    const names = make().features.slash_commands.map(({ command }) => command);
    expect(names).toEqual(["/verbatim", "/ask", "/whois", "/timeline"]);
    expect(names.filter((name) => RESERVED_NAMES.has(name.slice(1)))).toEqual([]);
    for (const name of ["who", "search", "help", "topic"]) expect(RESERVED_NAMES.has(name)).toBe(true);
  });

  test("shares its prefix with the router", () => {
    const parse = createRequestParser(commands);
    const [any, ask, whois] = slashCommands(commands, "vb-");
    expect(make({ prefix: "vb-" }).features.slash_commands.map(({ command }) => command)).toEqual(
      slashCommands(commands, "vb-").map(({ name }) => name),
    );
    expect([any, ask, whois].map((one) => one?.name)).toEqual(["/vb-verbatim", "/vb-ask", "/vb-whois"]);
    expect(readSlash(whois!, "Vance", parse)).toEqual(parse("who Vance"));
    expect(readSlash(ask!, "who is Vance", parse).command.name).toBe("ask");
    expect(readSlash(any!, "timeline Vance", parse)).toEqual(parse("timeline Vance"));
  });

  test("leads to the paths that the bot listens on", () => {
    const {
      settings,
      features,
      oauth_config: oauth,
    } = make({
      baseUrl: "https://bot.example/",
      installable: true,
    });
    expect(settings.event_subscriptions.request_url).toBe("https://bot.example/slack/events");
    expect(features.slash_commands[0]?.url).toBe("https://bot.example/slack/events");
    expect(oauth.redirect_urls).toEqual(["https://bot.example/slack/oauth_redirect"]);
    expect(settings.socket_mode_enabled).toBe(false);
  });

  test("asks for scopes that each have a reason", () => {
    expect(make().oauth_config.scopes.bot).toEqual(Object.keys(SCOPES));
    for (const reason of Object.values(SCOPES)) expect(reason.length).toBeGreaterThan(5);
  });
});

describe("checkManifest", () => {
  const valid = make();
  const { features, settings, oauth_config: oauth, display_information: display } = valid;
  const [first] = features.slash_commands;
  const withCommand = (command: string): SlackManifest => ({
    ...valid,
    features: { ...features, slash_commands: [{ ...first!, command }] },
  });

  test.each<[string, SlackManifest, string]>([
    ["a reserved name", withCommand("/who"), "/who is kept by Slack for itself"],
    ["a command in capitals", withCommand("/Ask"), "/Ask is no name of a command"],
    ["a long command", withCommand(`/${"a".repeat(32)}`), "33 characters, allowed are 2 to 32"],
    [
      "a command that stands twice",
      { ...valid, features: { ...features, slash_commands: [first!, first!] } },
      "stands twice",
    ],
    ["a long name", { ...valid, display_information: { ...display, name: "n".repeat(36) } }, "36 characters"],
    [
      "a short long description",
      { ...valid, display_information: { ...display, long_description: "too short" } },
      "allowed are 175 to 4000",
    ],
    [
      "a long shortcut",
      {
        ...valid,
        features: {
          ...features,
          shortcuts: features.shortcuts.map((one) => ({ ...one, name: "s".repeat(25) })),
        },
      },
      "allowed are 1 to 24",
    ],
    [
      "an event without its scope",
      { ...valid, oauth_config: { ...oauth, scopes: { bot: ["chat:write", "commands"] } } },
      "message.im needs the scope im:history",
    ],
    [
      "HTTP without addresses",
      { ...valid, settings: { ...settings, socket_mode_enabled: false } },
      "events have no request_url",
    ],
    ["an address without TLS", make({ baseUrl: "http://bot.example" }), "is no https address"],
  ])("finds %s", (_, manifest, problem) => {
    expect(checkManifest(manifest).join("\n")).toContain(problem);
  });
});
