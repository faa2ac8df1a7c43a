import { describe, expect, test } from "vitest";
import { createMetrics } from "../../src/ops/metrics.js";

describe("createMetrics", () => {
  const make = () => createMetrics({ collection: { version: "a1b2c3", articles: 12, passages: 340 } });

  test("counts questions, abstentions, duplicates and withheld quotes", async () => {
    const metrics = make();
    const ask = { platform: "slack", command: "ask", seconds: 0.02 };
    metrics.answered({ ...ask, outcome: "ask", abstained: null });
    metrics.answered({ ...ask, outcome: "abstention", abstained: "no-match" });
    metrics.duplicate("slack");
    metrics.mismatched(2);
    const text = await metrics.print();
    for (const line of [
      'verbatim_questions_total{command="ask",platform="slack",outcome="ask"} 1',
      'verbatim_abstentions_total{command="ask",platform="slack",reason="no-match"} 1',
      'verbatim_answer_seconds_count{command="ask",platform="slack"} 2',
      'verbatim_duplicates_total{platform="slack"} 1',
      "verbatim_quote_mismatches_total 2",
    ])
      expect(text).toContain(`${line}\n`);
  });

  test("tells the collection and how far the event loop lags behind", async () => {
    const text = await make().print();
    expect(text).toContain("verbatim_collection_articles 12\n");
    expect(text).toContain("verbatim_collection_passages 340\n");
    expect(text).toContain('verbatim_collection_info{version="a1b2c3"} 1\n');
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
  });
});
