import { plainOfDiscord } from "../../../../src/adapters/discord/present/plain.js";
import { presentDiscord } from "../../../../src/adapters/discord/present/present.js";
import type { Reply } from "../../../../src/core/reply/reply.js";
import { presenterContract } from "../../../contracts/presenter-contract.js";

/** Every page of a reply, as the content of its message. */
const pagesOf = (reply: Reply): readonly string[] =>
  Array.from(
    { length: presentDiscord(reply).pages },
    (_, index) => presentDiscord(reply, { page: index + 1 }).payload.content,
  );

presenterContract("the Discord presenter", {
  present: pagesOf,
  strip: (content) => plainOfDiscord({ content }),
});
