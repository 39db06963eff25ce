// Checks format and lint rules of the TypeScript sources and of the protos.
import { run } from "./run.ts";

run("biome", "ci", "--error-on-warnings");
run("buf", "lint");
run("buf", "format", "--diff", "--exit-code", "proto");
