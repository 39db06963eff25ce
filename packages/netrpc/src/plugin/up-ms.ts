/** Milliseconds since the process began. The global `performance` would load a module of its own at every start. */
export function upMs(): number {
  return process.uptime() * 1000;
}
