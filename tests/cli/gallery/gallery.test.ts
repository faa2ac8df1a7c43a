import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { commands } from "../../../commands/index.js";
import { GALLERY } from "../../../src/cli/gallery/requests.js";
import { runGallery } from "../../../src/cli/gallery.js";
import { openArchive } from "../../../src/cli/open-archive.js";
import { UsageError } from "../../../src/cli/usage-error.js";
import { fakeIo } from "../../fakes/program-io.js";

const folder = mkdtempSync(join(tmpdir(), "gallery-"));
afterAll(() => rmSync(folder, { recursive: true }));

const gallery = async (
  ...argv: readonly string[]
): Promise<{ readonly said: string; readonly html: string }> => {
  const { io, stdout } = fakeIo();
  const program = {
    argv,
    env: { CACHE_DIR: folder, LOG_LEVEL: "silent" },
    io,
    commands,
    platforms: [],
    subcommands: {},
    openArchive,
    shutdown: { onClose: () => undefined },
  };
  await runGallery(argv, program);
  const said = stdout().trim();
  return { said, html: readFileSync(said, "utf8") };
};

describe("runGallery", () => {
  test("shows every request as both platforms do, in one page that loads nothing", async () => {
    const { said, html } = await gallery();
    expect(said).toBe(join(folder, "gallery.html"));
    expect(html.match(/class="discord"/g)).toHaveLength(GALLERY.length + 1);
    expect(html.match(/class="slack"/g)).toHaveLength(GALLERY.length + 1);
    expect(html).not.toMatch(/<script|<img|<link|@import|url\(|s-unknown/);
  });

  test("shows what was asked for only, on one platform, where told", async () => {
    const out = join(folder, "deeper", "one.html");
    const { said, html } = await gallery("--only", "help", "--platform", "slack", "--out", out);
    expect(said).toBe(out);
    expect(html.match(/class="slack"/g)).toHaveLength(1);
    expect(html).not.toContain('class="discord"');
  });

  test("refuses an option that it does not have", async () => {
    await expect(gallery("--colour", "red")).rejects.toThrow(UsageError);
  });
});
