import { describe, expect, test } from "vitest";
import { createHealth, livenessHandler, readinessHandler } from "../../src/ops/health.js";
import { openWebServer } from "../../src/ops/web-server.js";

const make = (smoke: () => Promise<boolean> = async () => true) => {
  let time = 0;
  const health = createHealth({ parts: ["discord", "slack"], smoke, now: () => time });
  const pass = (milliseconds: number): void => {
    time += milliseconds;
  };
  return { health, pass };
};

describe("createHealth", () => {
  test("is ready when every part is up and a question is answered", async () => {
    const { health } = make();
    expect(await health.check()).toMatchObject({ ready: false, parts: { discord: "starting" } });
    health.report("discord", { kind: "up" });
    health.report("slack", { kind: "up" });
    expect(await health.check()).toEqual({
      ready: true,
      parts: { discord: "up", slack: "up" },
      answers: true,
    });
  });

  test("names the part that is down beside the one that is up", async () => {
    const { health } = make();
    health.report("discord", { kind: "up" });
    health.report("slack", { kind: "down", reason: "Slack refuses the token" });
    expect(await health.check()).toMatchObject({
      ready: false,
      parts: { discord: "up", slack: "Slack refuses the token" },
    });
  });

  test("asks its question rarely while it is answered, and again at once when it was not", async () => {
    const answers = [true, false, true];
    let asked = 0;
    const { health, pass } = make(async () => answers[asked++] ?? true);
    await health.check();
    await health.check();
    expect(asked).toBe(1);
    pass(31_000);
    expect((await health.check()).answers).toBe(false);
    expect((await health.check()).answers).toBe(true);
    expect(asked).toBe(3);
  });

  test("takes a question that throws for one that is not answered", async () => {
    const { health } = make(() => Promise.reject(new Error("gone")));
    expect((await health.check()).answers).toBe(false);
  });
});

describe("the probes", () => {
  test("tell readiness by their status and reasons by their body", async () => {
    const { health } = make();
    const server = await openWebServer(0);
    server.mount("/healthz", livenessHandler(health));
    server.mount("/readyz", readinessHandler(health));
    const get = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
      return [response.status, await response.text()] as const;
    };
    health.report("discord", { kind: "down", reason: "Discord refuses the token" });
    health.report("slack", { kind: "up" });
    expect(await get("/healthz")).toEqual([200, expect.stringContaining('"status":"degraded"')]);
    expect(await get("/readyz?verbose")).toEqual([503, expect.stringContaining("Discord refuses the token")]);
    health.report("discord", { kind: "up" });
    expect((await get("/readyz"))[0]).toBe(200);
    expect((await get("/readyzz"))[0]).toBe(404);
    await server.close();
  });
});
