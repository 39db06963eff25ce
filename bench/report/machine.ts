import { availableParallelism, cpus, totalmem } from "node:os";

/** The machine, as far as it explains figures. */
export function describeMachine(): string {
  const gib = (totalmem() / 1_024 ** 3).toFixed(1);
  const model = cpus()[0]?.model.trim() || "of unknown model";
  return `${availableParallelism()} cores (${model}), ${gib} GiB of memory, ${process.platform} ${process.arch}, Node ${process.version}`;
}
