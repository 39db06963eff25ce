// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Channel, ChannelMember } from "../model/channel.ts";
import type { TeamMember } from "../model/team.ts";
import type { User } from "../model/user.ts";
import type { AssertionInfo } from "../model/values.ts";
import type { Rejection } from "./verdict.ts";

/** The arguments of `userHasBeenCreated`. */
export interface UserHasBeenCreatedArgs {
  readonly user: User;
}

/** What `userHasBeenCreated` may return. */
export type UserHasBeenCreatedResult = undefined | void;

/** The arguments of `userWillLogIn`. */
export interface UserWillLogInArgs {
  readonly user: User;
}

/** What `userWillLogIn` may return. */
export type UserWillLogInResult = Rejection | undefined | void;

/** The arguments of `userHasLoggedIn`. */
export interface UserHasLoggedInArgs {
  readonly user: User;
}

/** What `userHasLoggedIn` may return. */
export type UserHasLoggedInResult = undefined | void;

/** The arguments of `userHasBeenDeactivated`. */
export interface UserHasBeenDeactivatedArgs {
  readonly user: User;
}

/** What `userHasBeenDeactivated` may return. */
export type UserHasBeenDeactivatedResult = undefined | void;

/** The arguments of `onSAMLLogin`. */
export interface OnSAMLLoginArgs {
  readonly user: User;
  readonly assertion: AssertionInfo;
}

/** What `onSAMLLogin` may return. */
export type OnSAMLLoginResult = Rejection | undefined | void;

/** The arguments of `channelHasBeenCreated`. */
export interface ChannelHasBeenCreatedArgs {
  readonly channel: Channel;
}

/** What `channelHasBeenCreated` may return. */
export type ChannelHasBeenCreatedResult = undefined | void;

/** The arguments of `userHasJoinedChannel`. */
export interface UserHasJoinedChannelArgs {
  readonly channelMember: ChannelMember;
  readonly actor: User | undefined;
}

/** What `userHasJoinedChannel` may return. */
export type UserHasJoinedChannelResult = undefined | void;

/** The arguments of `userHasLeftChannel`. */
export interface UserHasLeftChannelArgs {
  readonly channelMember: ChannelMember;
  readonly actor: User | undefined;
}

/** What `userHasLeftChannel` may return. */
export type UserHasLeftChannelResult = undefined | void;

/** The arguments of `userHasJoinedTeam`. */
export interface UserHasJoinedTeamArgs {
  readonly teamMember: TeamMember;
  readonly actor: User | undefined;
}

/** What `userHasJoinedTeam` may return. */
export type UserHasJoinedTeamResult = undefined | void;

/** The arguments of `userHasLeftTeam`. */
export interface UserHasLeftTeamArgs {
  readonly teamMember: TeamMember;
  readonly actor: User | undefined;
}

/** What `userHasLeftTeam` may return. */
export type UserHasLeftTeamResult = undefined | void;

