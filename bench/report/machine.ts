import { availableParallelism, cpus, release, totalmem } from "node:os";

/** The machine, as far as it explains figures. */
export function describeMachine(): string {
  const gib = (totalmem() / 1_024 ** 3).toFixed(1);
  const model = cpus()[0]?.model.trim() || "of unknown model";
  const kernel = `${process.platform} ${process.arch}, kernel ${kernelVersion(release())}`;
  return `${availableParallelism()} cores (${model}), ${gib} GiB of memory, ${kernel}, Node ${process.version}`;
}

/** The version alone: what a distribution or a host adds to it explains no figure. */
export function kernelVersion(release: string): string {
  return /^\d+(\.\d+){0,2}/.exec(release)?.[0] ?? "of unknown version";
}
