import type { Command } from "../src/core/command.js";
import { about } from "./about.js";
import { ask } from "./ask.js";
import { compare } from "./compare.js";
import { help } from "./help.js";
import { quotes } from "./quotes.js";
import { sources } from "./sources.js";
import { timeline } from "./timeline.js";
import { verify } from "./verify.js";
import { who } from "./who.js";

/** Every command there is, in the order that help shows them. */
export const commands: readonly Command[] = [
  ask,
  who,
  timeline,
  quotes,
  compare,
  verify,
  sources,
  help,
  about,
];
