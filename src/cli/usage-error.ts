/** Wrong use of the program: ends it with status 2. The message says what is wrong. */
export class UsageError extends Error {
  readonly code = "USAGE";
}
