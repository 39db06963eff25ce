import type { EmailNotification, EmailNotificationContent } from "@mattermost-plugin/gen";

/** The one key of the notification's JSON that is not its field's name in snake case. */
const oddKeys: Readonly<Record<string, string>> = { subTitle: "subtitle" };

/** Puts a plugin's texts in the place of a notification's. All of them: a text that the plugin left empty is empty then. */
export function withEmailContent(
  notification: EmailNotification,
  content: EmailNotificationContent,
): EmailNotification {
  const changed = { ...notification };
  for (const [field, text] of Object.entries(content)) {
    changed[oddKeys[field] ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] = text;
  }
  return changed;
}
