import { createHmac } from "node:crypto";
import type { Envelope } from "./slack-server.js";

export const SIGNING_SECRET = "fake-signing-secret";

export interface SignedOptions {
  /** Seconds that the signature is old. */
  readonly age?: number;
  readonly secret?: string;
  readonly retry?: number;
}

const bodyOf = ({ type, payload }: Pick<Envelope, "type" | "payload">): readonly [string, string] => {
  if (type === "events_api") return ["application/json", JSON.stringify(payload)];
  const form =
    type === "slash_commands"
      ? new URLSearchParams(
          Object.entries(payload).map(([name, value]): [string, string] => [name, String(value)]),
        )
      : new URLSearchParams({ payload: JSON.stringify(payload) });
  return ["application/x-www-form-urlencoded", form.toString()];
};

/** Delivers as Slack does over HTTP: signed, with retry headers, and waiting three seconds for the answer. */
export const deliverSigned = async (
  url: string,
  envelope: Pick<Envelope, "type" | "payload">,
  { age = 0, secret = SIGNING_SECRET, retry }: SignedOptions = {},
): Promise<Response> => {
  const [type, body] = bodyOf(envelope);
  const time = String(Math.floor(Date.now() / 1000) - age);
  const signature = createHmac("sha256", secret).update(`v0:${time}:${body}`).digest("hex");
  return fetch(url, {
    method: "POST",
    body,
    headers: {
      "content-type": type,
      "x-slack-request-timestamp": time,
      "x-slack-signature": `v0=${signature}`,
      ...(retry === undefined
        ? {}
        : { "x-slack-retry-num": String(retry), "x-slack-retry-reason": "http_timeout" }),
    },
    signal: AbortSignal.timeout(3_000),
  });
};
