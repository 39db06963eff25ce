import { describeValue } from "../hooks/describe-value.ts";
import type { WebSocketOptions } from "./web-socket.ts";

/** Node's timers fire at once beyond this, and the library takes no limit at all for a longer message. */
const most = 2 ** 31 - 1;

/** The least that each number may be. A limit of 0 bytes for a message would be none to the library. */
const least = { pingMs: 0, maxMessageBytes: 1, maxBufferedBytes: 0 } as const;

/** Throws an error that says what to change if a number among the options of upgradeWebSocket can't be meant. */
export function checkNumbers(options: WebSocketOptions): void {
  for (const name of ["pingMs", "maxMessageBytes", "maxBufferedBytes"] as const) {
    const value: unknown = options[name];
    if (value === undefined || (Number.isInteger(value) && Number(value) >= least[name] && Number(value) <= most))
      continue;
    const given = typeof value === "number" ? String(value) : describeValue(value);
    throw new TypeError(`upgradeWebSocket: ${name} is ${given}; give a whole number from ${least[name]} to ${most}`);
  }
}
