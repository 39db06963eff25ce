export { serveUntilInterrupted } from "./dev/serve-until-interrupted.ts";
export { type Interruption, watchInterruption } from "./dev/watch-interruption.ts";
export { main } from "./main.ts";
export { eventLine } from "./terminal/event-line.ts";
