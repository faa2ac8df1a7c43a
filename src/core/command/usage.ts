import type { Command, CommandOption } from "../command.js";

const placeholderOf = (option: CommandOption): string => {
  switch (option.type) {
    case "text":
      return "…";
    case "date":
      return "YYYY[-MM[-DD]]";
    case "choice":
      return option.choices.join("|");
    case "integer":
      return `${option.min}-${option.max}`;
  }
};

/** How a command is written, on one line: "quotes <speaker> [about …] [kind:direct|reported|any]". */
export const usageLine = ({ name, options }: Command): string => {
  const parts = Object.entries(options).map(([option, spec], at) => {
    const value = at === 0 && spec.type === "text" ? `<${option}>` : placeholderOf(spec);
    const [introduced] = spec.words ?? [];
    const written =
      at === 0 ? value : introduced === undefined ? `${option}:${value}` : `${introduced} ${value}`;
    return spec.required === true ? written : `[${written}]`;
  });
  return [name, ...parts].join(" ");
};
