/** What Discord says when it refuses something. */
export interface Refusal {
  readonly status: number;
  readonly code: number;
  readonly message: string;
}

/** A JSON object of the API; nothing is taken for granted about its members. */
export interface Body {
  readonly [name: string]: unknown;
  readonly autocomplete?: unknown;
  readonly choices?: unknown;
  readonly components?: unknown;
  readonly content?: unknown;
  readonly custom_id?: unknown;
  readonly d?: unknown;
  readonly data?: unknown;
  readonly description?: unknown;
  readonly embeds?: unknown;
  readonly emoji?: unknown;
  readonly flags?: unknown;
  readonly intents?: unknown;
  readonly label?: unknown;
  readonly max_length?: unknown;
  readonly message_id?: unknown;
  readonly message_reference?: unknown;
  readonly min_length?: unknown;
  readonly name?: unknown;
  readonly op?: unknown;
  readonly options?: unknown;
  readonly required?: unknown;
  readonly seq?: unknown;
  readonly session_id?: unknown;
  readonly shard?: unknown;
  readonly style?: unknown;
  readonly title?: unknown;
  readonly token?: unknown;
  readonly type?: unknown;
  readonly url?: unknown;
  readonly value?: unknown;
}

export const isBody = (value: unknown): value is Body =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly Body[] => (Array.isArray(value) ? value.filter(isBody) : []);
const lengthOf = (value: unknown): number => (typeof value === "string" ? [...value].length : 0);

const invalid = (message: string): Refusal => ({
  status: 400,
  code: 50035,
  message: `Invalid Form Body: ${message}`,
});

const isWithin = (value: unknown, min: number, max: number): boolean =>
  typeof value === "string" && lengthOf(value) >= min && lengthOf(value) <= max;

const buttonTrouble = (button: Body): string | null => {
  if (button.type !== 2) return "components: only buttons are known here";
  if (button.style === 5) return isWithin(button.url, 1, 512) ? null : "button url";
  if (!isWithin(button.custom_id, 1, 100)) return "button custom_id";
  return isWithin(button.label, 1, 80) || isBody(button.emoji) ? null : "button label";
};

const componentTrouble = (components: unknown): string | null => {
  const rows = listOf(components);
  if (rows.length > 5) return "more than 5 rows";
  const buttons = rows.flatMap((row) => listOf(row.components));
  for (const row of rows) {
    if (row.type !== 1) return "components: only rows are known here";
    const count = listOf(row.components).length;
    if (count < 1 || count > 5) return `${count} buttons in a row`;
  }
  const ids = buttons.map((button) => button.custom_id);
  if (new Set(ids).size < ids.length) return "COMPONENT_CUSTOM_ID_DUPLICATED";
  return buttons.map(buttonTrouble).find((trouble) => trouble !== null) ?? null;
};

const embedTrouble = (embeds: unknown): string | null => {
  const all = listOf(embeds);
  if (all.length > 10) return "more than 10 embeds";
  const size = all.reduce((sum, { title, description }) => sum + lengthOf(title) + lengthOf(description), 0);
  if (size > 6_000) return "embeds of more than 6000 characters";
  return all.some(({ title, description }) => lengthOf(title) > 256 || lengthOf(description) > 4_096)
    ? "embed too long"
    : null;
};

/** Why Discord would not take this message; null when it would. */
export const messageTrouble = (body: Body): Refusal | null => {
  if (body.content !== undefined && body.content !== null && !isWithin(body.content, 0, 2_000))
    return invalid("content: Must be 2000 or fewer in length.");
  const trouble = componentTrouble(body.components) ?? embedTrouble(body.embeds);
  return trouble === null ? null : invalid(trouble);
};

/** A new message has to hold something. */
export const emptyTrouble = (body: Body): Refusal | null =>
  lengthOf(body.content) === 0 && listOf(body.embeds).length === 0
    ? { status: 400, code: 50006, message: "Cannot send an empty message" }
    : null;

const optionTrouble = (option: Body): string | null => {
  if (!/^[-_\p{Ll}\p{N}]{1,32}$/u.test(String(option.name))) return `option name ${String(option.name)}`;
  if (!isWithin(option.description, 1, 100)) return `description of ${String(option.name)}`;
  const choices = listOf(option.choices);
  if (
    choices.length > 25 ||
    choices.some(({ name, value }) => !isWithin(name, 1, 100) || !isWithin(value, 1, 100))
  )
    return `choices of ${String(option.name)}`;
  if (option.autocomplete === true && choices.length > 0) return "autocomplete beside choices";
  const { min_length: min = 0, max_length: max = 6_000 } = option;
  return typeof min === "number" && typeof max === "number" && min >= 0 && max >= 1 && max <= 6_000
    ? null
    : `lengths of ${String(option.name)}`;
};

const commandTrouble = (command: Body): string | null => {
  const isMenu = command.type === 3;
  if (isMenu ? !isWithin(command.name, 1, 32) : !/^[-_\p{Ll}\p{N}]{1,32}$/u.test(String(command.name)))
    return `name ${String(command.name)}`;
  if (isMenu)
    return command.description === undefined && command.options === undefined ? null : "menu with options";
  if (!isWithin(command.description, 1, 100)) return `description of ${String(command.name)}`;
  const options = listOf(command.options);
  if (options.length > 25) return "more than 25 options";
  const required = options.map((option) => option.required === true);
  if (
    required.lastIndexOf(true) > required.indexOf(false) &&
    required.includes(false) &&
    required.includes(true)
  )
    return "required options must come first";
  const size =
    lengthOf(command.name) +
    lengthOf(command.description) +
    options.reduce((sum, option) => sum + JSON.stringify(option).length, 0);
  if (size > 8_000) return "more than 8000 characters";
  return options.map(optionTrouble).find((trouble) => trouble !== null) ?? null;
};

/** Why Discord would not register these commands; null when it would. */
export const commandsTrouble = (body: unknown): Refusal | null => {
  const commands = listOf(body);
  if (commands.filter(({ type }) => type !== 3).length > 100) return invalid("more than 100 commands");
  if (commands.filter(({ type }) => type === 3).length > 15) return invalid("more than 15 menus");
  const keys = commands.map(({ type, name }) => `${String(type)} ${String(name)}`);
  if (new Set(keys).size < keys.length) return invalid("APPLICATION_COMMANDS_DUPLICATE_NAME");
  const trouble = commands.map(commandTrouble).find((found) => found !== null) ?? null;
  return trouble === null ? null : invalid(trouble);
};

/** Why Discord would not show these choices; null when it would. */
export const choicesTrouble = (body: Body): Refusal | null => {
  const choices = listOf(body.choices);
  const isFine = choices.every(({ name, value }) => isWithin(name, 1, 100) && isWithin(value, 1, 100));
  return choices.length <= 25 && isFine ? null : invalid("choices");
};
