// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Channel, ChannelMember } from "../model/channel.ts";
import type { AssertionInfo } from "../model/documents.ts";
import type { TeamMember } from "../model/team.ts";
import type { User } from "../model/user.ts";
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

/** What `channelWillBeUpdated` brings. */
export interface ChannelWillBeUpdatedArgs {
  /** The channel as it is to be stored. */
  readonly newChannel: Channel;
  /** The channel as it is stored now. */
  readonly oldChannel: Channel;
}

/** What `channelWillBeUpdated` may return. */
export type ChannelWillBeUpdatedResult = Channel | Rejection | undefined | void;

/** What `channelWillBeArchived` brings. */
export interface ChannelWillBeArchivedArgs {
  /** The channel that is to be archived. */
  readonly channel: Channel;
}

/** What `channelWillBeArchived` may return. */
export type ChannelWillBeArchivedResult = Rejection | undefined | void;

/** What `channelWillBeRestored` brings. */
export interface ChannelWillBeRestoredArgs {
  /** The channel that is to be brought back. */
  readonly channel: Channel;
}

/** What `channelWillBeRestored` may return. */
export type ChannelWillBeRestoredResult = Rejection | undefined | void;

/** What `channelMemberWillBeAdded` brings. */
export interface ChannelMemberWillBeAddedArgs {
  /** The membership that is to be stored. */
  readonly channelMember: ChannelMember;
}

/** What `channelMemberWillBeAdded` may return. */
export type ChannelMemberWillBeAddedResult = ChannelMember | Rejection | undefined | void;

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

/** What `teamMemberWillBeAdded` brings. */
export interface TeamMemberWillBeAddedArgs {
  /** The membership that is to be stored. */
  readonly teamMember: TeamMember;
}

/** What `teamMemberWillBeAdded` may return. */
export type TeamMemberWillBeAddedResult = TeamMember | Rejection | undefined | void;

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
