/** What is remembered of a word as it is written in a text. */
export interface KnownWord {
  readonly written: string;
  readonly word: string;
  readonly stem: string;
}

const FIRST_SLOTS = 1 << 12;

const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
};

/**
 * Words by their spelling, found by a place in a text: a Map would need a string of its own for every word that is
 * looked up, which takes longer than the look-up.
 */
export class WordMemory {
  readonly #words: KnownWord[] = [];
  /** Numbers of words from 1, at the place of their hash or behind it; 0 is free. Never more than half full. */
  #slots = new Int32Array(FIRST_SLOTS);

  get size(): number {
    return this.#words.length;
  }

  get(text: string, start: number, end: number): KnownWord | undefined {
    return this.#words[(this.#slots[this.#slotOf(text, start, end)] ?? 0) - 1];
  }

  /** Remembers a word that is not known yet. */
  add(word: KnownWord): void {
    if (2 * (this.#words.length + 1) > this.#slots.length) this.#grow();
    this.#words.push(word);
    this.#slots[this.#slotOf(word.written, 0, word.written.length)] = this.#words.length;
  }

  /** The place of the word, or the free one where it would be put. */
  #slotOf(text: string, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(text, start, end) & mask;
    for (;;) {
      const known = this.#words[(this.#slots[slot] ?? 0) - 1];
      if (known === undefined || isAt(known.written, text, { start, end })) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (const [at, { written }] of this.#words.entries())
      this.#slots[this.#slotOf(written, 0, written.length)] = at + 1;
  }
}

const isAt = (
  written: string,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean => {
  if (written.length !== end - start) return false;
  for (let at = 0; at < written.length; at += 1)
    if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
};
