import type { Request } from "../command.js";
import type { ParseRequest } from "./parse-request.js";

const formatOption = (name: string, value: string, known: boolean): string => {
  const written = value === "" || /[\s“]/.test(value) ? `"${value}"` : value;
  return known ? `${name}:${written}` : `--${name}=${written}`;
};

/** `running`: the first option's value stands first and without its name. */
const writeRequest = ({ command, given }: Request, running: boolean): string => {
  const names = Object.keys(command.options);
  const [first = ""] = names;
  const text = running && Object.hasOwn(given, first) ? given[first] : undefined;
  const named = Object.entries(given)
    .filter(([name]) => text === undefined || name !== first)
    .map(([name, value]) => formatOption(name, value, names.includes(name)));
  return [command.name, ...(text === undefined ? [] : [text]), ...named].join(" ");
};

/** True when both ask the same. */
export const isSameRequest = (a: Request, b: Request): boolean => {
  const names = Object.keys(a.given);
  return (
    a.command.name === b.command.name &&
    names.length === Object.keys(b.given).length &&
    names.every((name) => Object.hasOwn(b.given, name) && a.given[name] === b.given[name])
  );
};

/**
 * Writes a request as text that `parse` reads back as the same request; with "/" in front, or the option's name, only
 * where the plain form would be read otherwise.
 */
export const formatRequest = (request: Request, parse: ParseRequest): string => {
  const plain = writeRequest(request, true);
  const forms = [plain, `/${plain}`, `/${writeRequest(request, false)}`];
  return forms.find((text) => isSameRequest(parse(text), request)) ?? plain;
};
