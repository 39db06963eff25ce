import type { Command } from "@mattermost-plugin/gen";
import { emptyCommand } from "./empty-command.ts";

const texts: readonly (readonly [trigger: string, description: string, hint?: string, displayName?: string])[] = [
  ["away", "Set your status away"],
  ["code", "Display text as a code block", "[text]"],
  ["collapse", "Turn on auto-collapsing of image previews"],
  ["dnd", "Do not disturb disables desktop and mobile push notifications."],
  ["echo", "Echo back text from your account", "'message' [delay in seconds]"],
  ["expand", "Turn off auto-collapsing of image previews"],
  ["groupmsg", "Sends a Group Message to the specified users", "@[username1],@[username2] 'message'", "message"],
  ["header", "Edit the channel header", "[text]"],
  ["help", "Open the Mattermost help page"],
  ["invite", "Invite a user to a channel", "@[username] ~[channel]"],
  ["invite_people", "Send an email invite to your Mattermost team", "[name@domain.com ...]"],
  ["join", "Join the open channel", "~[channel]"],
  ["kick", "Remove a member from the channel", "@[username]"],
  ["leave", "Leave the current channel"],
  ["logout", "Logout of Mattermost"],
  ["me", "Do an action", "[message]"],
  ["msg", "Send Direct Message to a user", "@[username] 'message'", "message"],
  [
    "mute",
    "Turns off desktop, email and push notifications for the current channel or the [channel] specified.",
    "~[channel]",
  ],
  ["offline", "Set your status offline"],
  ["online", "Set your status online"],
  ["open", "Join the open channel", "~[channel]"],
  ["purpose", "Edit the channel purpose", "[text]"],
  ["remove", "Remove a member from the channel", "@[username]"],
  ["rename", "Rename the channel", "[text]"],
  ["search", "Search text in messages", "[text]"],
  ["secure-connection", "Invite secure connections for communication across Mattermost instances.", "[action]"],
  ["settings", "Open the Settings dialog"],
  ["share-channel", "Shares the current channel with an external Mattermost instance.", "[action]"],
  ["shortcuts", "Displays a list of keyboard shortcuts"],
  ["shrug", "Adds ¯\\_(ツ)_/¯ to your message", "[message]"],
  ["status", "Set or clear your status", "[:emoji_name:] [status_message] or clear"],
];

/** The commands that every server has, by trigger. */
export const builtInCommands: readonly Command[] = texts.map(([trigger, description, hint = "", displayName]) => ({
  ...emptyCommand,
  trigger,
  autoComplete: true,
  autoCompleteDesc: description,
  autoCompleteHint: hint,
  displayName: displayName ?? trigger,
}));

export function isBuiltIn(trigger: string): boolean {
  return builtInCommands.some((command) => command.trigger === trigger);
}
