// Writes everything that is derived from the protos: gen/src and docs/reference.
import { run } from "./run.ts";

run("buf", "generate");
