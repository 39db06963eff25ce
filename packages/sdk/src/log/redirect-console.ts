import type { Logger } from "./logger.ts";

const util = process.getBuiltinModule("node:util");

const levels = { debug: "debug", log: "info", info: "info", warn: "warn", error: "error" } as const;

type ConsoleMethod = keyof typeof levels;
export type ConsoleLike = Record<ConsoleMethod, (...args: unknown[]) => void>;

/** Sends what the methods of a console write to the log. Answers a function that puts the console back. */
export function redirectConsole(console: ConsoleLike, log: Logger): () => void {
  const names = Object.keys(levels) as ConsoleMethod[];
  const before = names.map((name) => [name, console[name]] as const);
  for (const name of names) {
    const write = log[levels[name]];
    console[name] = (...args) => write(util.format(...args));
  }
  return () => {
    for (const [name, method] of before) console[name] = method;
  };
}
