import type { Manifest } from "./manifest-schema.ts";
import { compareSemver, parseSemver } from "./semver.ts";

/**
 * Why a server of a version is too old for a plugin; undefined when it is new enough or the manifest asks for nothing.
 * Mirrors Go's Manifest.MeetMinServerVersion.
 */
export function minServerVersionProblem(
  manifest: Pick<Manifest, "id" | "min_server_version">,
  serverVersion: string,
): string | undefined {
  const wanted = manifest.min_server_version;
  if (!wanted) return undefined;
  const minimum = parseSemver(wanted);
  const actual = parseSemver(serverVersion);
  if (minimum === undefined || actual === undefined) {
    const bad = minimum === undefined ? wanted : serverVersion;
    return `${manifest.id}: can't compare the server's version with min_server_version: ${JSON.stringify(bad)} is not semver`;
  }
  if (compareSemver(actual, minimum) >= 0) return undefined;
  return `${manifest.id} needs Mattermost ${wanted} or newer (min_server_version), this is ${serverVersion}`;
}
