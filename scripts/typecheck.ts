// Checks the types of every package, example and script in one program.
import { run } from "./run.ts";

run("tsc", "--project", "tsconfig.json");
