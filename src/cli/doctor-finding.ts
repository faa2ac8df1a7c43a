/** What one check found. `mend` says what to do, unless all is well. */
export type Finding =
  | { readonly state: "ok"; readonly check: string; readonly says: string }
  | {
      /** `warn`: the bot runs, but not all of it works. `fail`: it cannot run as it is set up. */
      readonly state: "warn" | "fail";
      readonly check: string;
      readonly says: string;
      readonly mend: string;
    };

export const ok = (check: string, says: string): Finding => ({ state: "ok", check, says });

export const warn = (check: string, says: string, mend: string): Finding => ({
  state: "warn",
  check,
  says,
  mend,
});

export const fail = (check: string, says: string, mend: string): Finding => ({
  state: "fail",
  check,
  says,
  mend,
});

/** The message of an error, on one line. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ");

/** A finding as the doctor prints it. */
export const printFinding = (finding: Finding): string => {
  const line = `${finding.state.padEnd(5)} ${finding.check}: ${finding.says}`;
  return finding.state === "ok" ? line : `${line}\n      mend: ${finding.mend}`;
};
