/** Makes ids that count up. As names they sort after "dan" and before "eve", as the recorded random one did. */
export function createCountedIds(): () => string {
  let count = 0;
  return () => `ea${String(++count).padStart(24, "0")}`;
}
