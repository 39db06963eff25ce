// Compiles every package to dist, as it is published.
import { run } from "./run.ts";

run("turbo", "run", "build", "--output-logs=errors-only");
