const QUARREL = ["angry", "furious", "upset", "quarrel", "feud", "dispute", "row", "rift"];

/**
 * Words of chat and what articles write instead, the nearest first; taken only where the collection does not know the
 * word itself, and always said.
 */
export const CHAT_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["mad", QUARREL],
  ["pissed", QUARREL],
  ["salty", QUARREL],
  ["beef", ["feud", "quarrel", "dispute", "row", "rift"]],
  ["beefing", ["feud", "quarrel", "dispute", "row", "rift"]],
  ["prez", ["president"]],
  ["potus", ["president"]],
  ["vp", ["vice president"]],
  ["dems", ["democrats"]],
  ["repubs", ["republicans"]],
  ["scotus", ["supreme court"]],
  ["govt", ["government"]],
  ["admin", ["administration"]],
  ["pic", ["picture", "photo"]],
  ["vid", ["video"]],
  ["convo", ["conversation"]],
  ["biz", ["business"]],
]);
