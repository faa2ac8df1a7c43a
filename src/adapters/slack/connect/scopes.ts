import type { AuthTestResponse } from "@slack/web-api";
import { SCOPES } from "../manifest/manifest.js";

/** Scopes that the manifest asks for and the token lacks; none where Slack does not tell. */
export const missingScopes = ({
  response_metadata: metadata,
}: Pick<AuthTestResponse, "response_metadata">): readonly string[] => {
  const given = metadata?.scopes;
  return given === undefined ? [] : Object.keys(SCOPES).filter((scope) => !given.includes(scope));
};
