import { slackCode } from "../send/slack-errors.js";
import { SlackStartError } from "../start-error.js";

/** What to do about each code that Slack refuses a token with. */
const ADVICE: Readonly<Record<string, string>> = {
  invalid_auth: "it is wrong, or belongs to another kind",
  not_authed: "it is empty",
  account_inactive: "the app was removed from the workspace: install it again",
  token_revoked: "it was revoked: install the app again",
  token_expired: "it has expired: install the app again",
  not_allowed_token_type: "it belongs to another kind",
  missing_scope: "it lacks a scope",
  team_access_not_granted: "the workspace has not approved the app",
  org_login_required: "the workspace is being moved into an organisation",
};

const WHERE: Readonly<Record<string, string>> = {
  SLACK_BOT_TOKEN: 'copy the "Bot User OAuth Token" from "OAuth & Permissions" of the app',
  SLACK_APP_TOKEN:
    'make a token with the scope connections:write under "Basic Information", "App-Level Tokens", and turn Socket Mode on',
};

/** The error of a start as one plain sentence that names the variable; others stay as they are. */
export const explain = (error: unknown, variable: "SLACK_BOT_TOKEN" | "SLACK_APP_TOKEN"): unknown => {
  const code = slackCode(error);
  if (code === null) return error;
  const reason = ADVICE[code] ?? "see Slack’s list of errors";
  return new SlackStartError(`Slack refuses ${variable} (${code}): ${reason}; ${WHERE[variable]}.`, {
    cause: error,
  });
};
