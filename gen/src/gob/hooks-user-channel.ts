// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { Channel, ChannelMember } from "../model/channel.ts";
import type { AssertionInfo } from "../model/documents.ts";
import type { PluginContext } from "../model/hooks-common.ts";
import type { TeamMember } from "../model/team.ts";
import type { User } from "../model/user.ts";
import {
  callOfPluginContextAndChannelAndChannelType,
  callOfPluginContextAndChannelMemberAndUserType,
  callOfPluginContextAndChannelMemberType,
  callOfPluginContextAndChannelType,
  callOfPluginContextAndTeamMemberAndUserType,
  callOfPluginContextAndTeamMemberType,
  callOfPluginContextAndUserAndSaml2AssertionInfoType,
  callOfPluginContextAndUserType,
} from "./call-types.ts";
import { readChannel, readChannelMember, writeChannel, writeChannelMember } from "./channel.ts";
import { goDocuments } from "./documents.ts";
import { readPluginContext } from "./hooks-common.ts";
import { putGoError, putReason, reasonOf, refusedAnswer, rejectionOf } from "./support.ts";
import { readTeamMember, writeTeamMember } from "./team.ts";
import { saml2AssertionInfoType } from "./types.ts";
import { readUser } from "./user.ts";

import {
  endStruct,
  expectGiven,
  nextOf,
  putStruct,
  putText,
  readNothing,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export function readUserHasBeenCreatedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["userHasBeenCreated"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndUserType);
  let user: User | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        user = readUser(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { user: user ?? readNothing(readUser) };
  return { args, pluginContext: pluginContext };
}

export function writeUserHasBeenCreatedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["userHasBeenCreated"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("userHasBeenCreated", outcome);
  }
  endStruct(w);
}

export function readUserWillLogInArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["userWillLogIn"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndUserType);
  let user: User | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        user = readUser(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { user: user ?? readNothing(readUser) };
  return { args, pluginContext: pluginContext };
}

export function writeUserWillLogInAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["userWillLogIn"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "reject":
      last = putReason(w, 0, "userWillLogIn", outcome.reason);
      break;
    case "error":
      last = putText(w, last, 0, "reason", reasonOf(outcome.error));
      break;
    default:
      throw refusedAnswer("userWillLogIn", outcome);
  }
  endStruct(w);
}

export function readUserHasLoggedInArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["userHasLoggedIn"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndUserType);
  let user: User | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        user = readUser(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { user: user ?? readNothing(readUser) };
  return { args, pluginContext: pluginContext };
}

export function writeUserHasLoggedInAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["userHasLoggedIn"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("userHasLoggedIn", outcome);
  }
  endStruct(w);
}

export function readUserHasBeenDeactivatedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["userHasBeenDeactivated"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndUserType);
  let user: User | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        user = readUser(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { user: user ?? readNothing(readUser) };
  return { args, pluginContext: pluginContext };
}

export function writeUserHasBeenDeactivatedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["userHasBeenDeactivated"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("userHasBeenDeactivated", outcome);
  }
  endStruct(w);
}

export function readOnSAMLLoginArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["onSAMLLogin"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndUserAndSaml2AssertionInfoType);
  let user: User | undefined;
  let assertion: AssertionInfo | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        user = readUser(r, plans, plan.fields[at] as Plan);
        break;
      case 2:
        assertion = goDocuments.read(r, plans, plan.fields[at] as Plan) as unknown as AssertionInfo | undefined;
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { user: user ?? readNothing(readUser), assertion: assertion ?? (goDocuments.empty(saml2AssertionInfoType) as unknown as NonNullable<typeof assertion>) };
  return { args, pluginContext: pluginContext };
}

export function writeOnSAMLLoginAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["onSAMLLogin"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "reject":
      last = putGoError(w, last, 0, "error", rejectionOf("onSAMLLogin", outcome.reason));
      break;
    case "error":
      last = putGoError(w, last, 0, "error", outcome.error);
      break;
    default:
      throw refusedAnswer("onSAMLLogin", outcome);
  }
  endStruct(w);
}

export function readChannelHasBeenCreatedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["channelHasBeenCreated"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndChannelType);
  let channel: Channel | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        channel = readChannel(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { channel: channel ?? readNothing(readChannel) };
  return { args, pluginContext: pluginContext };
}

export function writeChannelHasBeenCreatedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["channelHasBeenCreated"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("channelHasBeenCreated", outcome);
  }
  endStruct(w);
}

export function readChannelWillBeUpdatedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["channelWillBeUpdated"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndChannelAndChannelType);
  let newChannel: Channel | undefined;
  let oldChannel: Channel | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        newChannel = readChannel(r, plans, plan.fields[at] as Plan);
        break;
      case 2:
        oldChannel = readChannel(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { newChannel: newChannel ?? readNothing(readChannel), oldChannel: oldChannel ?? readNothing(readChannel) };
  return { args, pluginContext: pluginContext };
}

export function writeChannelWillBeUpdatedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["channelWillBeUpdated"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value":
      expectGiven(w, "result", outcome.value);
      last = putStruct(w, last, 0, "result", outcome.value, writeChannel);
      break;
    case "reject":
      last = putReason(w, 1, "channelWillBeUpdated", outcome.reason);
      break;
    case "error":
      last = putText(w, last, 1, "reason", reasonOf(outcome.error));
      break;
    default:
      throw refusedAnswer("channelWillBeUpdated", outcome);
  }
  endStruct(w);
}

export function readChannelWillBeArchivedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["channelWillBeArchived"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndChannelType);
  let channel: Channel | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        channel = readChannel(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { channel: channel ?? readNothing(readChannel) };
  return { args, pluginContext: pluginContext };
}

export function writeChannelWillBeArchivedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["channelWillBeArchived"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "reject":
      last = putReason(w, 0, "channelWillBeArchived", outcome.reason);
      break;
    case "error":
      last = putText(w, last, 0, "reason", reasonOf(outcome.error));
      break;
    default:
      throw refusedAnswer("channelWillBeArchived", outcome);
  }
  endStruct(w);
}

export function readChannelWillBeRestoredArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["channelWillBeRestored"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndChannelType);
  let channel: Channel | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        channel = readChannel(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { channel: channel ?? readNothing(readChannel) };
  return { args, pluginContext: pluginContext };
}

export function writeChannelWillBeRestoredAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["channelWillBeRestored"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "reject":
      last = putReason(w, 0, "channelWillBeRestored", outcome.reason);
      break;
    case "error":
      last = putText(w, last, 0, "reason", reasonOf(outcome.error));
      break;
    default:
      throw refusedAnswer("channelWillBeRestored", outcome);
  }
  endStruct(w);
}

export function readChannelMemberWillBeAddedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["channelMemberWillBeAdded"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndChannelMemberType);
  let channelMember: ChannelMember | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        channelMember = readChannelMember(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { channelMember: channelMember ?? readNothing(readChannelMember) };
  return { args, pluginContext: pluginContext };
}

export function writeChannelMemberWillBeAddedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["channelMemberWillBeAdded"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value":
      expectGiven(w, "result", outcome.value);
      last = putStruct(w, last, 0, "result", outcome.value, writeChannelMember);
      break;
    case "reject":
      last = putReason(w, 1, "channelMemberWillBeAdded", outcome.reason);
      break;
    case "error":
      last = putText(w, last, 1, "reason", reasonOf(outcome.error));
      break;
    default:
      throw refusedAnswer("channelMemberWillBeAdded", outcome);
  }
  endStruct(w);
}

export function readUserHasJoinedChannelArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["userHasJoinedChannel"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndChannelMemberAndUserType);
  let channelMember: ChannelMember | undefined;
  let actor: User | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        channelMember = readChannelMember(r, plans, plan.fields[at] as Plan);
        break;
      case 2:
        actor = readUser(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { channelMember: channelMember ?? readNothing(readChannelMember), actor };
  return { args, pluginContext: pluginContext };
}

export function writeUserHasJoinedChannelAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["userHasJoinedChannel"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("userHasJoinedChannel", outcome);
  }
  endStruct(w);
}

export function readUserHasLeftChannelArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["userHasLeftChannel"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndChannelMemberAndUserType);
  let channelMember: ChannelMember | undefined;
  let actor: User | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        channelMember = readChannelMember(r, plans, plan.fields[at] as Plan);
        break;
      case 2:
        actor = readUser(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { channelMember: channelMember ?? readNothing(readChannelMember), actor };
  return { args, pluginContext: pluginContext };
}

export function writeUserHasLeftChannelAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["userHasLeftChannel"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("userHasLeftChannel", outcome);
  }
  endStruct(w);
}

export function readTeamMemberWillBeAddedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["teamMemberWillBeAdded"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndTeamMemberType);
  let teamMember: TeamMember | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        teamMember = readTeamMember(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { teamMember: teamMember ?? readNothing(readTeamMember) };
  return { args, pluginContext: pluginContext };
}

export function writeTeamMemberWillBeAddedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["teamMemberWillBeAdded"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value":
      expectGiven(w, "result", outcome.value);
      last = putStruct(w, last, 0, "result", outcome.value, writeTeamMember);
      break;
    case "reject":
      last = putReason(w, 1, "teamMemberWillBeAdded", outcome.reason);
      break;
    case "error":
      last = putText(w, last, 1, "reason", reasonOf(outcome.error));
      break;
    default:
      throw refusedAnswer("teamMemberWillBeAdded", outcome);
  }
  endStruct(w);
}

export function readUserHasJoinedTeamArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["userHasJoinedTeam"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndTeamMemberAndUserType);
  let teamMember: TeamMember | undefined;
  let actor: User | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        teamMember = readTeamMember(r, plans, plan.fields[at] as Plan);
        break;
      case 2:
        actor = readUser(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { teamMember: teamMember ?? readNothing(readTeamMember), actor };
  return { args, pluginContext: pluginContext };
}

export function writeUserHasJoinedTeamAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["userHasJoinedTeam"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("userHasJoinedTeam", outcome);
  }
  endStruct(w);
}

export function readUserHasLeftTeamArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["userHasLeftTeam"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndTeamMemberAndUserType);
  let teamMember: TeamMember | undefined;
  let actor: User | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        teamMember = readTeamMember(r, plans, plan.fields[at] as Plan);
        break;
      case 2:
        actor = readUser(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { teamMember: teamMember ?? readNothing(readTeamMember), actor };
  return { args, pluginContext: pluginContext };
}

export function writeUserHasLeftTeamAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["userHasLeftTeam"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("userHasLeftTeam", outcome);
  }
  endStruct(w);
}
