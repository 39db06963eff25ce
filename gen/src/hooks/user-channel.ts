// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Channel, ChannelMember } from "../model/channel.ts";
import type { TeamMember } from "../model/team.ts";
import type { User } from "../model/user.ts";
import type { AssertionInfo } from "../model/values.ts";
import type { Rejection } from "./verdict.ts";

/** What `userHasBeenCreated` brings. */
export interface UserHasBeenCreatedArgs {
  /** The user who was created. */
  readonly user: User;
}

/** What `userHasBeenCreated` may return. */
export type UserHasBeenCreatedResult = undefined | void;

/** What `userWillLogIn` brings. */
export interface UserWillLogInArgs {
  /** The user who is to be logged in, password hash included: do not log it. */
  readonly user: User;
}

/** What `userWillLogIn` may return. */
export type UserWillLogInResult = Rejection | undefined | void;

/** What `userHasLoggedIn` brings. */
export interface UserHasLoggedInArgs {
  /** The user who has logged in, password hash included: do not log it. */
  readonly user: User;
}

/** What `userHasLoggedIn` may return. */
export type UserHasLoggedInResult = undefined | void;

/** What `userHasBeenDeactivated` brings. */
export interface UserHasBeenDeactivatedArgs {
  /** The user who was deactivated. */
  readonly user: User;
}

/** What `userHasBeenDeactivated` may return. */
export type UserHasBeenDeactivatedResult = undefined | void;

/** What `onSAMLLogin` brings. */
export interface OnSAMLLoginArgs {
  /** The user who is to be logged in. */
  readonly user: User;
  /** What the identity provider says about the user. May be absent. */
  readonly assertion: AssertionInfo;
}

/** What `onSAMLLogin` may return. */
export type OnSAMLLoginResult = Rejection | undefined | void;

/** What `channelHasBeenCreated` brings. */
export interface ChannelHasBeenCreatedArgs {
  /** The channel that was created. */
  readonly channel: Channel;
}

/** What `channelHasBeenCreated` may return. */
export type ChannelHasBeenCreatedResult = undefined | void;

/** What `userHasJoinedChannel` brings. */
export interface UserHasJoinedChannelArgs {
  /** The new membership. */
  readonly channelMember: ChannelMember;
  /**
   * Who added the member; the member themself when they joined. Absent when nobody is named, as with the /join
   * command and `addChannelMember`. May hold the password hash: do not log it.
   */
  readonly actor: User | undefined;
}

/** What `userHasJoinedChannel` may return. */
export type UserHasJoinedChannelResult = undefined | void;

/** What `userHasLeftChannel` brings. */
export interface UserHasLeftChannelArgs {
  /** The membership that ended. */
  readonly channelMember: ChannelMember;
  /**
   * Who removed the member; the member themself when they left, and when a plugin removed them. May be absent. May
   * hold the password hash: do not log it.
   */
  readonly actor: User | undefined;
}

/** What `userHasLeftChannel` may return. */
export type UserHasLeftChannelResult = undefined | void;

/** What `userHasJoinedTeam` brings. */
export interface UserHasJoinedTeamArgs {
  /** The new membership. */
  readonly teamMember: TeamMember;
  /**
   * Who added the member; absent, or the member themself, when they joined. May hold the password hash: do not log
   * it.
   */
  readonly actor: User | undefined;
}

/** What `userHasJoinedTeam` may return. */
export type UserHasJoinedTeamResult = undefined | void;

/** What `userHasLeftTeam` brings. */
export interface UserHasLeftTeamArgs {
  /** The membership that ended. */
  readonly teamMember: TeamMember;
  /**
   * Who removed the member; absent, or the member themself, when they left. May hold the password hash: do not log
   * it.
   */
  readonly actor: User | undefined;
}

/** What `userHasLeftTeam` may return. */
export type UserHasLeftTeamResult = undefined | void;
