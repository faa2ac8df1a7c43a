/** A setting that is wrong or half there. The message names the variable and never repeats a secret's value. */
export class ConfigError extends Error {
  readonly code = "CONFIG";
}
