/** Up to this many bytes a text is made faster in JavaScript than by a call out of it. */
export const shortSize = 12;

const code: (...codes: readonly (number | undefined)[]) => string = String.fromCharCode as never;

/** The text of up to 12 bytes, or undefined if they are not ASCII. */
export function shortText(b: Buffer, at: number, size: number): string | undefined {
  for (let i = at; i < at + size; i += 1) if ((b[i] as number) > 0x7f) return undefined;
  switch (size) {
    case 0:
      return "";
    case 1:
      return code(b[at]);
    case 2:
      return code(b[at], b[at + 1]);
    case 3:
      return code(b[at], b[at + 1], b[at + 2]);
    case 4:
      return code(b[at], b[at + 1], b[at + 2], b[at + 3]);
    case 5:
      return code(b[at], b[at + 1], b[at + 2], b[at + 3], b[at + 4]);
    case 6:
      return code(b[at], b[at + 1], b[at + 2], b[at + 3], b[at + 4], b[at + 5]);
    case 7:
      return code(b[at], b[at + 1], b[at + 2], b[at + 3], b[at + 4], b[at + 5], b[at + 6]);
    case 8:
      return code(b[at], b[at + 1], b[at + 2], b[at + 3], b[at + 4], b[at + 5], b[at + 6], b[at + 7]);
    case 9:
      return code(b[at], b[at + 1], b[at + 2], b[at + 3], b[at + 4], b[at + 5], b[at + 6], b[at + 7], b[at + 8]);
    case 10:
      return code(
        b[at],
        b[at + 1],
        b[at + 2],
        b[at + 3],
        b[at + 4],
        b[at + 5],
        b[at + 6],
        b[at + 7],
        b[at + 8],
        b[at + 9],
      );
    case 11:
      return code(
        b[at],
        b[at + 1],
        b[at + 2],
        b[at + 3],
        b[at + 4],
        b[at + 5],
        b[at + 6],
        b[at + 7],
        b[at + 8],
        b[at + 9],
        b[at + 10],
      );
    case 12:
      return code(
        b[at],
        b[at + 1],
        b[at + 2],
        b[at + 3],
        b[at + 4],
        b[at + 5],
        b[at + 6],
        b[at + 7],
        b[at + 8],
        b[at + 9],
        b[at + 10],
        b[at + 11],
      );
    default:
      return undefined;
  }
}
