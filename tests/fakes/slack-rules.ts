/** What Slack refuses of a message, by its own codes; null for one that it takes. */

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string =>
  isRecord(value) && typeof value["text"] === "string" ? value["text"] : "";

const LIMITS = { blocks: 50, viewBlocks: 100, text: 4_000, whole: 13_200 } as const;

const checkButton = (element: Json): readonly string[] => [
  ...(textOf(element["text"]).length > 75 ? ["a button's text is longer than 75"] : []),
  ...(typeof element["value"] === "string" && element["value"].length > 2_000
    ? ["a value is longer than 2,000"]
    : []),
  ...(typeof element["action_id"] === "string" && element["action_id"].length <= 255
    ? []
    : ["a button has no action_id"]),
];

const RICH = new Set(["rich_text_section", "rich_text_quote", "rich_text_list", "rich_text_preformatted"]);
const RICH_ELEMENTS = new Set(["text", "link", "rich_text_section"]);

const checkRich = (part: unknown): readonly string[] => {
  if (!isRecord(part) || !RICH.has(String(part["type"]))) return ["an unknown part of rich text"];
  return list(part["elements"]).flatMap((element) => {
    if (!isRecord(element) || !RICH_ELEMENTS.has(String(element["type"]))) return ["an unknown rich element"];
    if (element["type"] === "rich_text_section") return checkRich(element);
    return textOf(element) === "" ? ["an empty text element"] : [];
  });
};

const checkBlock = (block: unknown): readonly string[] => {
  if (!isRecord(block)) return ["a block is no object"];
  const elements = list(block["elements"]);
  switch (block["type"]) {
    case "section":
      return textOf(block["text"]).length > 3_000 || textOf(block["text"]) === "" ? ["a section's text"] : [];
    case "header":
      return textOf(block["text"]).length > 150 || textOf(block["text"]) === "" ? ["a header's text"] : [];
    case "context":
      return elements.length === 0 || elements.length > 10 || elements.some((one) => textOf(one) === "")
        ? ["a context's elements"]
        : [];
    case "actions": {
      const ids = elements.map((one) => (isRecord(one) ? one["action_id"] : null));
      return [
        ...(elements.length === 0 || elements.length > 25 ? ["the number of buttons"] : []),
        ...(new Set(ids).size === ids.length ? [] : ["an action_id stands twice"]),
        ...elements.flatMap((one) => (isRecord(one) ? checkButton(one) : ["no button"])),
      ];
    }
    case "rich_text":
      return elements.length === 0 ? ["an empty rich text"] : elements.flatMap(checkRich);
    case "input":
      return textOf(block["label"]).length > 2_000 || textOf(block["label"]) === "" ? ["a label"] : [];
    case "divider":
      return [];
    default:
      return [`an unknown block ${String(block["type"])}`];
  }
};

/** The code that Slack refuses a message with, and why. */
export const refuseMessage = (
  body: Json,
): { readonly error: string; readonly why: readonly string[] } | null => {
  const blocks = list(body["blocks"]);
  const text = typeof body["text"] === "string" ? body["text"] : "";
  if ("thread_ts" in body && !/^\d+\.\d+$/.test(String(body["thread_ts"])))
    return { error: "invalid_thread_ts", why: [] };
  if (text === "" && blocks.length === 0) return { error: "no_text", why: [] };
  if (text.length > LIMITS.text) return { error: "msg_too_long", why: [] };
  if (JSON.stringify({ text, blocks }).length > LIMITS.whole)
    return { error: "msg_blocks_too_long", why: [] };
  const why = [
    ...(blocks.length > LIMITS.blocks ? ["more than 50 blocks"] : []),
    ...blocks.flatMap(checkBlock),
  ];
  return why.length === 0 ? null : { error: "invalid_blocks", why };
};

/** The code that Slack refuses a modal or home tab with, and why. */
export const refuseView = (
  view: unknown,
): { readonly error: string; readonly why: readonly string[] } | null => {
  if (!isRecord(view)) return { error: "invalid_arguments", why: [] };
  const blocks = list(view["blocks"]);
  const why = [
    ...(blocks.length > LIMITS.viewBlocks ? ["more than 100 blocks"] : []),
    ...blocks.flatMap(checkBlock),
    ...["title", "submit", "close"].filter((name) => textOf(view[name]).length > 24),
  ];
  return why.length === 0 ? null : { error: "invalid_arguments", why };
};
