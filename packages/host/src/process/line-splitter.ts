export interface LineSplitter {
  push(chunk: Buffer): void;
  /** Hands over what stands after the last line end, if anything. */
  end(): void;
}

/** Cuts a stream of bytes into lines of UTF-8. Holds at most `maxBytes`: a longer line comes in pieces, cut between characters. */
export function createLineSplitter(maxBytes: number, onLine: (line: string) => void): LineSplitter {
  let held: Buffer[] = [];
  let heldBytes = 0;

  const emit = (last: Buffer) => {
    const whole = held.length === 0 ? last : Buffer.concat([...held, last]);
    held = [];
    heldBytes = 0;
    onLine(whole.toString("utf8", 0, whole.at(-1) === 13 ? whole.length - 1 : whole.length));
  };

  const hold = (rest: Buffer) => {
    let left = rest;
    while (heldBytes + left.length > maxBytes) {
      const whole = held.length === 0 ? left : Buffer.concat([...held, left]);
      const cut = characterStart(whole, maxBytes);
      onLine(whole.toString("utf8", 0, cut));
      held = [];
      heldBytes = 0;
      left = whole.subarray(cut);
    }
    if (left.length === 0) return;
    held.push(Buffer.from(left));
    heldBytes += left.length;
  };

  return {
    push(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
        const line = chunk.subarray(start, end);
        if (heldBytes + line.length <= maxBytes) emit(line);
        else {
          hold(line);
          emit(chunk.subarray(end, end));
        }
        start = end + 1;
      }
      hold(chunk.subarray(start));
    },
    end() {
      if (heldBytes > 0) emit(Buffer.alloc(0));
    },
  };
}

/** The last place at or before `index` where a character of UTF-8 begins; `index` itself if the bytes are no UTF-8. */
function characterStart(bytes: Buffer, index: number): number {
  for (let start = index; start > index - 4 && start > 0; start--) {
    if (((bytes[start] ?? 0) & 0xc0) !== 0x80) return start;
  }
  return index;
}
