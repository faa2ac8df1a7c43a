import { plainOfSlack, plainOfSlackText } from "../../../../src/adapters/slack/present/plain.js";
import { presentSlack, type SlackPayload } from "../../../../src/adapters/slack/present/present.js";
import type { Reply } from "../../../../src/core/reply/reply.js";
import { presenterContract } from "../../../contracts/presenter-contract.js";

/** Every page of a reply, as it goes over the wire. */
const pagesOf = (reply: Reply): readonly SlackPayload[] =>
  Array.from(
    { length: presentSlack(reply).pages },
    (_, index) => presentSlack(reply, { page: index + 1 }).payload,
  );
const sent = (reply: Reply): readonly string[] => pagesOf(reply).map((payload) => JSON.stringify(payload));

presenterContract("the Slack presenter", {
  present: sent,
  strip: (message) => plainOfSlack(JSON.parse(message)),
});

presenterContract("the plain text of the Slack presenter", {
  present: sent,
  strip: (message) => plainOfSlackText(JSON.parse(message)),
});
