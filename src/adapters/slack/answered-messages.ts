/** An answer of ours to a message. */
export interface AnsweredMessage {
  /** `ts` of the answer. */
  readonly answer: string;
  readonly asker: string;
}

/** Which message of ours answers which question, for as long as an edit of the question counts. */
export interface AnsweredMessages {
  /** Does the work of one conversation in turn: an edit waits until the answer to the question stands. */
  inTurn(conversation: string, work: () => Promise<void>): Promise<void>;
  remember(question: string, answered: AnsweredMessage): void;
  /** Null when there is none or its time is over. */
  recall(question: string): AnsweredMessage | null;
  forget(question: string): void;
}

export interface AnsweredMessagesOptions {
  readonly now: () => number;
  /** Milliseconds. */
  readonly lifetime: number;
  readonly capacity: number;
}

/** Makes the memory of answered messages. */
export const createAnsweredMessages = ({
  now,
  lifetime,
  capacity,
}: AnsweredMessagesOptions): AnsweredMessages => {
  const answers = new Map<string, { readonly answered: AnsweredMessage; readonly until: number }>();
  const turns = new Map<string, Promise<void>>();
  return {
    inTurn: async (conversation, work) => {
      const before = turns.get(conversation) ?? Promise.resolve();
      const mine = before.catch(() => undefined).then(work);
      turns.set(conversation, mine);
      try {
        await mine;
      } finally {
        if (turns.get(conversation) === mine) turns.delete(conversation);
      }
    },
    remember: (question, answered) => {
      answers.delete(question);
      answers.set(question, { answered, until: now() + lifetime });
      for (const oldest of answers.keys()) {
        if (answers.size <= capacity) break;
        answers.delete(oldest);
      }
    },
    recall: (question) => {
      const known = answers.get(question);
      return known !== undefined && known.until > now() ? known.answered : null;
    },
    forget: (question) => void answers.delete(question),
  };
};
