import { fileURLToPath } from "node:url";

/** The systems that have a launcher, as manifests name them. */
export const launcherTargets = ["linux-amd64", "linux-arm64", "darwin-amd64", "darwin-arm64"] as const;

export type LauncherTarget = (typeof launcherTargets)[number];

/** Absolute path of the launcher for a system. A static program that needs nothing of it. */
export function launcherFile(target: LauncherTarget): string {
  return fileURLToPath(new URL(`../prebuilt/${target}`, import.meta.url));
}

/** Absolute path of the licence of Go, whose runtime every launcher holds. */
export const launcherLicenseFile: string = fileURLToPath(new URL("../LICENSE-go", import.meta.url));
