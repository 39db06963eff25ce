// Writes everything that is derived from the protos and the facts: gen/src, docs/reference and docs/contract-fidelity.md.
import { writeFidelity } from "./contract/write-fidelity.ts";
import { run } from "./run.ts";

run("buf", "generate");
writeFidelity();
