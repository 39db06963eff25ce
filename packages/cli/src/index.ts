export { serveUntilInterrupted } from "./dev/dev.ts";
export { main } from "./main.ts";
export { eventLine } from "./terminal/event-line.ts";
