/** Name of the environment variable that tells a process that a go-plugin host of Mattermost started it. */
export const magicCookieKey = "MATTERMOST_PLUGIN";

/** The value that every Mattermost host gives it. It is no secret: it only keeps people from starting a plugin by hand. */
export const magicCookieValue = "Securely message teams, anywhere.";

/** Tells whether a go-plugin host of Mattermost started this process. */
export function hasMagicCookie(env: Readonly<Record<string, string | undefined>>): boolean {
  return env[magicCookieKey] === magicCookieValue;
}
