import { expect, test } from "vitest";
import { reliabilityOf, reliabilityText } from "../../../src/cli/confidence/reliability-curve.js";

const judged = [
  { set: "a", confidence: 0.92, answerable: true, right: true },
  { set: "a", confidence: 0.94, answerable: true, right: true },
  { set: "a", confidence: 0.55, answerable: true, right: false },
  { set: "a", confidence: 0.45, answerable: false, right: false },
  { set: "a", confidence: 0.05, answerable: false, right: false },
  { set: "a", confidence: 0.15, answerable: true, right: false },
];

test("shows what was said beside what was true, and the two bots that do not think", () => {
  expect(reliabilityText(reliabilityOf(judged, 0.5))).toMatchInlineSnapshot(`
    "confidence                     questions        said  answerable       right
    0.0–0.1                                1       0.050       0.000       0.000
    0.1–0.2                                1       0.150       1.000       0.000
    0.4–0.5                                1       0.450       0.000       0.000
    0.5–0.6                                1       0.550       1.000       0.000
    0.9–1.0                                2       0.930       1.000       1.000

    as the chance of being                                answerable       right
    expected calibration error                                 0.323       0.223
    Brier score                                                0.190       0.090
    area under curve                                           0.875       1.000

                                    answered  left alone    balanced reliability
    speaking from 0.5 on               0.750       1.000       0.875       0.167
    always silent                      0.000       1.000       0.500       0.000
    always answering                   1.000       0.000       0.500      -0.333"
  `);
});

test("a kind of question that was not asked has no figure", () => {
  const text = reliabilityText(
    reliabilityOf(
      judged.filter(({ answerable }) => answerable),
      0.5,
    ),
  );
  expect(text).toMatch(/^area under curve +– /m);
  expect(text).toMatch(/^always silent +0\.000 +– +– +0\.000$/m);
  expect(text).not.toContain("NaN");
});
