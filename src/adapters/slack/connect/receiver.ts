import { createHmac } from "node:crypto";
import {
  type Logger as BoltLogger,
  FileInstallationStore,
  HTTPReceiver,
  type InstallationStore,
  SocketModeReceiver,
} from "@slack/bolt";
import { EVENTS_PATH, INSTALL_PATH, REDIRECT_PATH, SCOPES } from "../manifest/manifest.js";
import type { SlackSettings } from "../settings.js";
import { clientOptions, socketOptions } from "./client-options.js";

/** Bytes of a request's body; Slack's own are far smaller. */
const LARGEST_BODY = 1_000_000;

/** What receives from Slack, and where the workspaces' tokens are kept when there are several. */
export type SlackReceiver =
  | { readonly mode: "socket"; readonly receiver: SocketModeReceiver; readonly store: null }
  | { readonly mode: "http"; readonly receiver: HTTPReceiver; readonly store: InstallationStore | null };

export interface ReceiverOptions {
  readonly settings: SlackSettings;
  readonly logger: BoltLogger;
  /** Milliseconds that a pong may take, and that a broken socket waits before it is opened again. */
  readonly socketPatience: number;
}

/** The pages of the installation, for several workspaces. */
const installation = ({ settings: { tokens, apiUrl }, logger }: ReceiverOptions) => {
  if (tokens.kind === "one") return { options: {}, store: null };
  const { clientId, clientSecret, folder } = tokens;
  // Bolt puts a workspace's id right behind the folder's name: without "/" the tokens would stand beside it.
  const store = new FileInstallationStore({ baseDir: `${folder}/`, historicalDataEnabled: false });
  const options = {
    clientId,
    clientSecret,
    // Every instance must know the state that another one made.
    stateSecret: createHmac("sha256", clientSecret).update("state").digest("hex"),
    scopes: Object.keys(SCOPES),
    installationStore: store,
    installerOptions: {
      installPath: INSTALL_PATH,
      redirectUriPath: REDIRECT_PATH,
      clientOptions: clientOptions(apiUrl, logger),
    },
  };
  return { options, store };
};

/** Makes what receives from Slack. Signatures and their time are checked by Bolt. */
export const createReceiver = (all: ReceiverOptions): SlackReceiver => {
  const { settings, logger, socketPatience } = all;
  const { delivery, apiUrl } = settings;
  if (delivery.mode === "socket") {
    const receiver = new SocketModeReceiver({
      appToken: delivery.appToken,
      logger,
      clientPingTimeout: socketPatience,
      installerOptions: { clientOptions: socketOptions(apiUrl, logger) },
    });
    return { mode: "socket", receiver, store: null };
  }
  const { options, store } = installation(all);
  const receiver = new HTTPReceiver({
    signingSecret: delivery.signingSecret,
    endpoints: EVENTS_PATH,
    bodyLimit: LARGEST_BODY,
    logger,
    ...options,
  });
  return { mode: "http", receiver, store };
};
