import type { TransportLog } from "@mattermost-plugin/carrier";

/** Makes the function that tells, once for each method or hook, that gob does not carry what is false, 0 or empty in a document. */
export function warnLostZeros(log: TransportLog): (goName: string) => void {
  const told = new Set<string>();
  return (goName) => {
    if (told.has(goName)) return;
    told.add(goName);
    log(
      "warn",
      `${goName}: settings that are false, 0 or empty can't be sent to this server. They arrive unset, and the server puts its defaults ` +
        "there. This is said once.",
      { method: goName },
    );
  };
}
