import { indexCollection, passageDocuments } from "../../src/index/build-index.js";
import { createMiniSearchIndex } from "../../src/index/mini-search-index.js";
import { passageIndexContract } from "../contracts/passage-index-contract.js";
import { createArrayIndex } from "../fakes/array-index.js";

const pace = () => undefined;

passageIndexContract("MiniSearch", async (collection, tokenise) =>
  createMiniSearchIndex(await indexCollection(collection, tokenise, pace), pace),
);

passageIndexContract("an array", async (collection, tokenise) =>
  createArrayIndex([...passageDocuments(collection, tokenise)]),
);
