import { createHmac, randomBytes } from "node:crypto";

/**
 * Makes what hides people's ids in memory: a keyed hash, so that nobody can tell who is meant without the secret. By
 * default the secret is random and dies with the process.
 */
export const createUserHash = (secret: Buffer = randomBytes(32)): ((userKey: string) => string) => {
  return (userKey) => createHmac("sha256", secret).update(userKey).digest("base64url");
};
