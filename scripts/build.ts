// Compiles every package to dist, as it is published.
import { run, turbo } from "./run.ts";

run(...turbo, "run", "build", "--output-logs=errors-only");
