const mark = "...";

/** JSON of a text in at most `maxBytes` bytes of UTF-8. What does not fit is left out, never half a character, and dots say so. */
export function cutJsonString(text: string, maxBytes: number): string {
  // No character takes less than one byte, so what lies beyond can't fit anyway.
  const whole = JSON.stringify(text.slice(0, maxBytes));
  if (text.length <= maxBytes && Buffer.byteLength(whole) <= maxBytes) return whole;
  let used = mark.length + 2;
  let end = 0;
  for (const character of text) {
    used += Buffer.byteLength(JSON.stringify(character)) - 2;
    if (used > maxBytes) break;
    end += character.length;
  }
  return JSON.stringify(text.slice(0, end) + mark);
}
