import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launcherTargets } from "./launcher-file.ts";

const source = join(import.meta.dirname, "..");

/** What was built, as it stands beside the launchers in checksums.json. */
export interface Checksums {
  /** The version of Go, such as `go1.26.8`: another one makes other bytes. */
  readonly go: string;
  readonly sha256: Readonly<Record<string, string>>;
}

/** The version of Go that is on the PATH, such as `go1.26.8`; undefined without Go. */
export function goVersion(): string | undefined {
  const { status, stdout } = spawnSync("go", ["env", "GOVERSION"], {
    cwd: source,
    encoding: "utf8",
    env: goEnvironment(),
  });
  return status === 0 ? stdout.trim() : undefined;
}

/** Builds the launcher of every system into a folder, and checksums.json. The same version of Go makes the same bytes anywhere. */
export function buildLaunchers(folder: string): Checksums {
  const go = goVersion();
  if (go === undefined) {
    throw new Error(
      "Go is not installed, or not in the PATH. The launcher is written in Go: install it (https://go.dev/dl) and run the command again. " +
        "Nothing else needs it: the built launchers are committed.",
    );
  }
  mkdirSync(folder, { recursive: true });
  const sha256 = Object.fromEntries(
    launcherTargets.map((target) => {
      const file = join(folder, target);
      build(target, file);
      return [target, createHash("sha256").update(readFileSync(file)).digest("hex")];
    }),
  );
  const checksums = { go, sha256 };
  writeFileSync(join(folder, "checksums.json"), `${JSON.stringify(checksums, null, 2)}\n`);
  return checksums;
}

function build(target: string, file: string): void {
  const [GOOS, GOARCH] = target.split("-");
  const args = ["build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", file, "."];
  const { status, error, stderr } = spawnSync("go", args, {
    cwd: source,
    encoding: "utf8",
    env: { ...goEnvironment(), GOOS, GOARCH },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`the launcher for ${target} was not built: ${stderr}`);
}

/** Everything that changes what the compiler makes has its value here. */
function goEnvironment(): NodeJS.ProcessEnv {
  const fixed = {
    CGO_ENABLED: "0",
    GOAMD64: "v1",
    GOARM64: "v8.0",
    GOFLAGS: "",
    GOEXPERIMENT: "",
    GOWORK: "off",
    GOTOOLCHAIN: "local",
  };
  return { ...process.env, ...fixed };
}
