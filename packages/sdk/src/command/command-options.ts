import type { ParseArgsOptionsConfig } from "node:util";
import type { CommandArgs, CommandResponseInit } from "@mattermost-plugin/gen";

/** What a slash command may answer: a text only the user sees, a whole response, or nothing. */
export type CommandAnswer = string | CommandResponseInit | undefined;

/** A slash command as it was typed. */
export interface CommandCall {
  /** Everything after the command (and the subcommand) as it was typed. */
  readonly text: string;
  /** The same in words; quotes hold a word together. Without the flags, if the command has any. */
  readonly words: readonly string[];
  /** The values of the command's flags: a text, true, or a list of these for `multiple`. */
  readonly flags: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  /** Who typed it and where, and the whole line. Mirrors Go's model.CommandArgs. */
  readonly args: CommandArgs;
}

export type CommandRun<Context> = (call: CommandCall, context: Context) => CommandAnswer | Promise<CommandAnswer>;

/** A subcommand, or a command without any. */
export interface SubcommandOptions<Context> {
  /** What it does, one line. */
  readonly description?: string | undefined;
  /** What may follow, such as `<text>` or `[--all]`. */
  readonly hint?: string | undefined;
  /** Flags such as `--due monday`, in the form of node:util's parseArgs. Without them a word that begins with a dash is a word. */
  readonly flags?: ParseArgsOptionsConfig | undefined;
  readonly run: CommandRun<Context>;
}

export interface CommandOptions<Context> extends Omit<SubcommandOptions<Context>, "run"> {
  /** Name shown in lists. Default: the trigger. */
  readonly displayName?: string | undefined;
  /** By name, in lower case. `help` is there already, unless it is given. */
  readonly subcommands?: Readonly<Record<string, SubcommandOptions<Context>>> | undefined;
  /** Runs when no subcommand is named. Default with subcommands: the help text. */
  readonly run?: CommandRun<Context> | undefined;
}
