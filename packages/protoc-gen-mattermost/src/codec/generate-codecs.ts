import type { Schema } from "@bufbuild/protoplugin";
import type { Contract } from "../schema/contract.ts";

/** Writes grpc/: the functions between bytes and plain values, and the tables of methods and hooks. */
export function generateCodecs(_schema: Schema, _contract: Contract): void {}
