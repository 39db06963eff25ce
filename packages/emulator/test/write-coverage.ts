import { writeFileSync } from "node:fs";
import { renderCoverage } from "../src/coverage/render-coverage.ts";
import { createEmulator } from "../src/emulator/create-emulator.ts";

const emulator = createEmulator();
writeFileSync(new URL("../../../docs/emulator-coverage.md", import.meta.url), renderCoverage(emulator.implemented));
await emulator.close();
