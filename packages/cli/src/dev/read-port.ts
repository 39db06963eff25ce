/** Reads the value of `--port`. Throws an error that says what it may be. */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`--port is ${JSON.stringify(text)}; give a number from 0 to 65535, 0 for any free port`);
}
