/** Which message of ours answers which question, for as long as an edit of the question counts. */
export interface AnsweredMessages {
  /** Does work about one question in turn: an edit waits until the answer to the question stands. */
  inTurn(question: string, work: () => Promise<void>): Promise<void>;
  remember(question: string, answer: string): void;
  /** Id of the answer; null when there is none or its time is over. */
  recall(question: string): string | null;
}

export interface AnsweredMessagesOptions {
  readonly now: () => number;
  readonly lifetime: number;
  readonly capacity: number;
}

/** Makes the memory of answered messages. */
export const createAnsweredMessages = (options: AnsweredMessagesOptions): AnsweredMessages => {
  const { now, lifetime, capacity } = options;
  const answers = new Map<string, { readonly answer: string; readonly until: number }>();
  const turns = new Map<string, Promise<void>>();
  return {
    inTurn: async (question, work) => {
      const before = turns.get(question) ?? Promise.resolve();
      const mine = before.catch(() => undefined).then(work);
      turns.set(question, mine);
      try {
        await mine;
      } finally {
        if (turns.get(question) === mine) turns.delete(question);
      }
    },
    remember: (question, answer) => {
      answers.delete(question);
      answers.set(question, { answer, until: now() + lifetime });
      for (const oldest of answers.keys()) {
        if (answers.size <= capacity) break;
        answers.delete(oldest);
      }
    },
    recall: (question) => {
      const known = answers.get(question);
      return known !== undefined && known.until > now() ? known.answer : null;
    },
  };
};
