import { paginate } from "../../../src/core/reply/paginate.js";
import type { Reply } from "../../../src/core/reply/reply.js";
import { presenterContract } from "../../contracts/presenter-contract.js";
import { renderPlain } from "./render-plain.js";

const size = (page: Reply): number => renderPlain(page).length;

presenterContract("the plainest layout", {
  present: (reply) => [renderPlain(reply)],
  strip: (message) => message,
});

presenterContract("the plainest layout on small pages", {
  present: (reply) => paginate(reply, { size, budget: 1_900 }).map(renderPlain),
  strip: (message) => message,
});
