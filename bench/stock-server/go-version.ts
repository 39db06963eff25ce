import { spawnSync } from "node:child_process";

/** The version of the Go that is installed, as `go1.26.8`, or undefined. */
export function goVersion(): string | undefined {
  const { status, stdout } = spawnSync("go", ["env", "GOVERSION"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/** Why the part with the stock server can't run here, or undefined when it can. */
export function whyNoStockServer(): string | undefined {
  if (process.platform !== "linux") return "its driver reads /proc, which only Linux has";
  return goVersion() === undefined ? "Go is not installed" : undefined;
}
