import { BUDGET, DISCORD, SUPPRESS_EMBEDS } from "../../../../src/adapters/discord/present/limits.js";
import { plainOfDiscord } from "../../../../src/adapters/discord/present/plain.js";
import { type DiscordPayload, presentDiscord } from "../../../../src/adapters/discord/present/present.js";
import type { Reply } from "../../../../src/core/reply/reply.js";
import { messageContract, presenterContract } from "../../../contracts/presenter-contract.js";

const actions = Array.from({ length: 7 }, (_, index) => ({ label: `Button ${index}`, id: `id-${index}` }));

/** Every page of a reply, as it goes over the wire. */
const sent = (reply: Reply): readonly string[] =>
  Array.from({ length: presentDiscord(reply).pages }, (_, index) =>
    JSON.stringify(presentDiscord(reply, { page: index + 1, actions }).payload),
  );

const refusals = (message: string): readonly string[] => {
  const { content, components, flags, ...rest }: DiscordPayload = JSON.parse(message);
  const buttons = components.flatMap((row) => row.components);
  const ids = buttons.map((button) => button.custom_id);
  return [
    ...(content.trim() === "" ? ["no content"] : []),
    ...(content.length > BUDGET.content ? [`content of ${content.length}`] : []),
    ...(components.length > DISCORD.rows ? ["too many rows"] : []),
    ...components
      .filter((row) => row.components.length < 1 || row.components.length > DISCORD.buttonsInRow)
      .map((row) => `${row.components.length} buttons in a row`),
    ...(new Set(ids).size < ids.length ? ["an id twice"] : []),
    ...ids.filter((id) => id.length > DISCORD.customId),
    ...(flags === SUPPRESS_EMBEDS ? [] : ["previews are on"]),
    ...Object.keys(rest),
  ];
};

const presenter = {
  present: sent,
  strip: (message: string) => plainOfDiscord(JSON.parse(message)),
  refusals,
};

presenterContract("the Discord presenter", presenter);
messageContract("the Discord presenter", presenter);
