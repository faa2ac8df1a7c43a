/** How the connection to Slack is doing. */
export type SlackState = { readonly kind: "up" } | { readonly kind: "down"; readonly reason: string };
