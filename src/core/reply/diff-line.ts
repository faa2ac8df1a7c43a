import type { DiffPart } from "../answer.js";
import { say } from "./phrases.js";
import type { Line } from "./reply.js";

/**
 * A word diff as one line that needs no colour: words of both as they are, the rest as "[asked: …]" and
 * "[source: …]". Parts are put one blank apart.
 */
export const diffLine = (parts: readonly DiffPart[]): Line =>
  parts
    .map(({ op, text }): Line => {
      const words = text.trim();
      if (op === "same") return [{ kind: "value", text: words }];
      return say(op === "asked" ? "diffAsked" : "diffText", { words });
    })
    .flatMap((part, index) => (index === 0 ? part : [{ kind: "template", text: " " }, ...part]));
