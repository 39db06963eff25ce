// Writes the image of the pinned contract that `npm run breaking` holds proto/ against, from the tables beside it.
import { writeFileSync } from "node:fs";
import { pinnedImage, readPinnedContract } from "./contract/contract.ts";
import { createContractImage } from "./contract/contract-image.ts";

writeFileSync(pinnedImage, createContractImage(readPinnedContract()));
