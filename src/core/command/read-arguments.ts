import type { MisuseProblem } from "../answer.js";
import type { CommandOption, CommandOptions, GivenArguments } from "../command.js";

/** The checked values of a command's options by name, or the first thing that is wrong with them. */
export type ReadArguments =
  | { readonly ok: true; readonly values: Readonly<Record<string, string | number>> }
  | { readonly ok: false; readonly problem: MisuseProblem };

type ReadValue =
  | { readonly ok: true; readonly value: string | number }
  | { readonly ok: false; readonly problem: MisuseProblem };

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a day, month or year that the calendar has: 2025-02-29 is none. */
export const isCalendarDate = (value: string): boolean => {
  const [, year, month, day] = DATE.exec(value) ?? [];
  if (year === undefined || year === "0000") return false;
  const made = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(value);
};

const wrong = (problem: MisuseProblem): ReadValue => ({ ok: false, problem });

const readValue = (option: string, spec: CommandOption, value: string): ReadValue => {
  switch (spec.type) {
    case "text":
      return value.length > spec.maxLength
        ? wrong({ code: "too-long", option, max: spec.maxLength, length: value.length })
        : { ok: true, value };
    case "date":
      return isCalendarDate(value) ? { ok: true, value } : wrong({ code: "not-a-date", option, value });
    case "choice": {
      const chosen = value.toLowerCase().replaceAll(/\s+/g, "-");
      return spec.choices.includes(chosen)
        ? { ok: true, value: chosen }
        : wrong({ code: "not-a-choice", option, value, choices: spec.choices });
    }
    case "integer": {
      const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
      return number >= spec.min && number <= spec.max
        ? { ok: true, value: number }
        : wrong({ code: "not-a-number", option, value });
    }
  }
};

const filled = (value: string, filler: string): string => value + filler.slice(value.length);

/** A time that ends before it begins holds nothing: the two dates were swapped. */
const reversedTime = ({ since, until }: Readonly<Record<string, string | number>>): MisuseProblem | null => {
  if (typeof since !== "string" || typeof until !== "string") return null;
  return filled(since, "0000-00-00") > filled(until, "9999-99-99")
    ? { code: "reversed", option: "since", value: since, until }
    : null;
};

/** Checks what was typed against a command's options. */
export const readArguments = (options: CommandOptions, given: GivenArguments): ReadArguments => {
  for (const option of Object.keys(given))
    if (!Object.hasOwn(options, option)) return { ok: false, problem: { code: "unknown-option", option } };
  const values: Record<string, string | number> = {};
  for (const [option, spec] of Object.entries(options)) {
    const value = Object.hasOwn(given, option) ? given[option] : undefined;
    if (value === undefined && spec.required !== true) continue;
    if (value === undefined || value.trim() === "")
      return { ok: false, problem: { code: "missing", option } };
    const read = readValue(option, spec, value.trim());
    if (!read.ok) return read;
    values[option] = read.value;
  }
  const problem = reversedTime(values);
  return problem === null ? { ok: true, values } : { ok: false, problem };
};
