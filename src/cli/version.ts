import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

/** From the source folder, and from the built one. */
const PLACES = ["../../package.json", "../../../package.json"];

const schema = z.object({ version: z.string() });

/** The program's version, from its package.json. */
export const programVersion = (): string => {
  const file = PLACES.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
  return file === undefined ? "0.0.0" : schema.parse(JSON.parse(readFileSync(file, "utf8"))).version;
};
