import { signalNames } from "../../core/ask/ranking/signals/index.js";
import { evidenceNames } from "../../core/ask/silence/evidence.js";
import type { LogisticModel } from "./logistic.js";

/** Everything that is learned. */
export interface Learned {
  readonly order: Float64Array;
  readonly confidence: LogisticModel;
  /** Below this confidence the desk abstains. */
  readonly line: number;
}

// Number() takes the trailing zeros away, as the formatter does; + 0 turns −0 into 0.
const rounded = (value: number | undefined): number => Number((value ?? 0).toFixed(2)) + 0;

const entries = (names: readonly string[], values: Float64Array): string =>
  names.map((name, at) => `  ${name}: ${rounded(values[at])},`).join("\n");

/** The text of the file with the weights. */
export const renderWeights = ({ order, confidence, line }: Learned): string =>
  `// Learned: \`npm run train\` writes this file.
import type { SignalName } from "./ranking/signals/index.js";
import type { Evidence } from "./silence/evidence.js";

/** Weight of each signal in the score of a unit. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
${entries(signalNames, order)}
};

/** Weights of what speaks for and against the best unit being an answer, on a logistic scale. */
export const confidenceWeights: Readonly<Record<keyof Evidence | "bias", number>> = {
  bias: ${rounded(confidence.bias)},
${entries(evidenceNames, confidence.weights)}
};

/** Below this confidence the desk abstains. */
export const ABSTENTION_LINE = ${line};
`;
