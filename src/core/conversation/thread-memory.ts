import type { Request } from "../command.js";

/** What is known of a conversation: enough to read "and Musk?" and to know who asked. */
export interface Turn {
  readonly request: Request;
  /** Key of the person who asked. */
  readonly asker: string;
  /** The platform's id of the message that holds the answer. */
  readonly answer: string;
}

/** The last answered request of each conversation. Bounded and forgetful; nothing is written to disk. */
export interface ThreadMemory {
  remember(thread: string, turn: Turn): void;
  /** Null for a conversation that is unknown or too long ago. */
  recall(thread: string): Turn | null;
}

export interface ThreadMemoryOptions {
  /** Milliseconds; only differences count. */
  readonly now: () => number;
  /** Milliseconds that a conversation is remembered for after its last answer. */
  readonly lifetime: number;
  /** Most conversations remembered; beyond them the oldest are forgotten. */
  readonly capacity: number;
}

/** Makes a memory of conversations. */
export const createThreadMemory = ({ now, lifetime, capacity }: ThreadMemoryOptions): ThreadMemory => {
  const turns = new Map<string, { readonly turn: Turn; readonly until: number }>();
  return {
    remember: (thread, turn) => {
      turns.delete(thread);
      turns.set(thread, { turn, until: now() + lifetime });
      for (const oldest of turns.keys()) {
        if (turns.size <= capacity) break;
        turns.delete(oldest);
      }
    },
    recall: (thread) => {
      const known = turns.get(thread);
      if (known === undefined) return null;
      if (known.until > now()) return known.turn;
      turns.delete(thread);
      return null;
    },
  };
};
