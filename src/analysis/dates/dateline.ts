import type { CalendarDate } from "../../core/model/date.js";
import type { TextStructure } from "../text-structure.js";
import { NO_DAY_YEARS } from "./day-years.js";
import { recognise } from "./recognise.js";
import { resolve } from "./resolve.js";

const BLOCKS_FROM_TOP = 6;
const LONGEST_LINE = 60;

/**
 * The day that an article gives itself in a line of its own near its top ("Monday, May 18, 2015"); null without one.
 */
export const dateline = ({ text, blocks }: TextStructure): CalendarDate | null => {
  for (const block of blocks.slice(0, BLOCKS_FROM_TOP)) {
    if (block.end - block.start > LONGEST_LINE || block.kind === "post") continue;
    const [first] = recognise(text, block);
    if (first === undefined) continue;
    const rest = text.slice(block.start, first.start) + text.slice(first.end, block.end);
    if (/\p{L}/u.test(rest.replace(/\b(?:Updated|Published|Posted|on|at|by|Date)\b/gi, ""))) continue;
    const date = resolve(first.meaning, {
      anchor: null,
      previous: null,
      neighbour: null,
      cue: null,
      now: false,
      days: NO_DAY_YEARS,
    });
    if (date?.precision === "day") return date;
  }
  return null;
};
