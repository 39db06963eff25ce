// Fails if proto/ would break who speaks the pinned contract, or the contract of `--against <other>`:
// anything that buf takes as an input, for example a folder with protos; a relative path starts at the root.
import { parseArgs } from "node:util";
import { pinnedImage } from "./contract/contract.ts";
import { run } from "./run.ts";

const { values } = parseArgs({ options: { against: { type: "string", default: pinnedImage } } });
run("buf", "breaking", "--against", values.against);
