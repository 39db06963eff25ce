// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { Channel, ChannelMember } from "../model/channel.ts";
import type { AppError } from "../model/common.ts";
import type { AssertionInfo } from "../model/documents.ts";
import type { PluginContext, PluginContextInit } from "../model/hooks-common.ts";
import type { TeamMember } from "../model/team.ts";
import type { User } from "../model/user.ts";
import { decodeChannel, decodeChannelMember, encodeChannel, encodeChannelMember } from "./channel.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { decodePluginContext, encodePluginContext } from "./hooks-common.ts";
import { errorReason, givenReason, isEmptyError, refusedOutcome, rejectionError } from "./outcome.ts";
import { decodeTeamMember, encodeTeamMember } from "./team.ts";
import { decodeUser, encodeUser } from "./user.ts";

import {
  atField,
  beginMessage,
  endMessage,
  expectEnd,
  expectObject,
  messageEnd,
  readJson,
  readString,
  readTag,
  skipField,
  writeJson,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeSamlAssertionInfoJson(w: Writer, v: AssertionInfo): void {
  if (v !== undefined) writeJson(w, 10, "", v);
}

const samlAssertionInfoJsonFields = "1:";

export function decodeSamlAssertionInfoJson(r: Reader, length = r.len - r.pos, into?: AssertionInfo): AssertionInfo | undefined {
  let assertion: AssertionInfo | undefined;
  if (into !== undefined) assertion = into;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          assertion = readJson(r);
          break;
        default:
          skipField(r, tag, samlAssertionInfoJsonFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, samlAssertionInfoJsonFields);
  }
  return assertion;
}

export function encodeUserHasBeenCreatedRequest(
  w: Writer,
  args: HookTypes["userHasBeenCreated"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "user");
    encodeUser(w, args.user);
    endMessage(w, at);
  }
}

const userHasBeenCreatedRequestFields = "1:context 2:pluginContext 3:user";

export function decodeUserHasBeenCreatedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["userHasBeenCreated"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let user: User | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          user = decodeUser(r, r.uint32(), user);
          break;
        default:
          skipField(r, tag, userHasBeenCreatedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userHasBeenCreatedRequestFields);
  }
  return { args: { user: user ?? decodeUser(r, 0) }, pluginContext };
}

export function encodeUserHasBeenCreatedResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["userHasBeenCreated"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("userHasBeenCreated", outcome);
  }
}

const userHasBeenCreatedResponseFields = "";

export function decodeUserHasBeenCreatedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["userHasBeenCreated"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, userHasBeenCreatedResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userHasBeenCreatedResponseFields);
  }
  return { kind: "nothing" };
}

export function encodeUserWillLogInRequest(
  w: Writer,
  args: HookTypes["userWillLogIn"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "user");
    encodeUser(w, args.user);
    endMessage(w, at);
  }
}

const userWillLogInRequestFields = "1:context 2:pluginContext 3:user";

export function decodeUserWillLogInRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["userWillLogIn"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let user: User | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          user = decodeUser(r, r.uint32(), user);
          break;
        default:
          skipField(r, tag, userWillLogInRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userWillLogInRequestFields);
  }
  return { args: { user: user ?? decodeUser(r, 0) }, pluginContext };
}

export function encodeUserWillLogInResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["userWillLogIn"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "reject":
      writeString(w, 10, "reason", givenReason("userWillLogIn", outcome.reason));
      break;
    case "error":
      writeString(w, 10, "reason", errorReason(outcome.error));
      break;
    default:
      throw refusedOutcome("userWillLogIn", outcome);
  }
}

const userWillLogInResponseFields = "1:rejectionReason";

export function decodeUserWillLogInResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["userWillLogIn"]["value"]> {
  let rejectionReason = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          rejectionReason = readString(r);
          break;
        default:
          skipField(r, tag, userWillLogInResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userWillLogInResponseFields);
  }
  if (rejectionReason !== "") return { kind: "reject", reason: rejectionReason };
  return { kind: "nothing" };
}

export function encodeUserHasLoggedInRequest(
  w: Writer,
  args: HookTypes["userHasLoggedIn"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "user");
    encodeUser(w, args.user);
    endMessage(w, at);
  }
}

const userHasLoggedInRequestFields = "1:context 2:pluginContext 3:user";

export function decodeUserHasLoggedInRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["userHasLoggedIn"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let user: User | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          user = decodeUser(r, r.uint32(), user);
          break;
        default:
          skipField(r, tag, userHasLoggedInRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userHasLoggedInRequestFields);
  }
  return { args: { user: user ?? decodeUser(r, 0) }, pluginContext };
}

export function encodeUserHasLoggedInResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["userHasLoggedIn"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("userHasLoggedIn", outcome);
  }
}

const userHasLoggedInResponseFields = "";

export function decodeUserHasLoggedInResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["userHasLoggedIn"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, userHasLoggedInResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userHasLoggedInResponseFields);
  }
  return { kind: "nothing" };
}

export function encodeUserHasBeenDeactivatedRequest(
  w: Writer,
  args: HookTypes["userHasBeenDeactivated"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "user");
    encodeUser(w, args.user);
    endMessage(w, at);
  }
}

const userHasBeenDeactivatedRequestFields = "1:context 2:pluginContext 3:user";

export function decodeUserHasBeenDeactivatedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["userHasBeenDeactivated"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let user: User | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          user = decodeUser(r, r.uint32(), user);
          break;
        default:
          skipField(r, tag, userHasBeenDeactivatedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userHasBeenDeactivatedRequestFields);
  }
  return { args: { user: user ?? decodeUser(r, 0) }, pluginContext };
}

export function encodeUserHasBeenDeactivatedResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["userHasBeenDeactivated"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("userHasBeenDeactivated", outcome);
  }
}

const userHasBeenDeactivatedResponseFields = "";

export function decodeUserHasBeenDeactivatedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["userHasBeenDeactivated"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, userHasBeenDeactivatedResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userHasBeenDeactivatedResponseFields);
  }
  return { kind: "nothing" };
}

export function encodeOnSAMLLoginRequest(
  w: Writer,
  args: HookTypes["onSAMLLogin"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "user");
    encodeUser(w, args.user);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 34, "assertion");
    encodeSamlAssertionInfoJson(w, args.assertion);
    endMessage(w, at);
  }
}

const onSAMLLoginRequestFields = "1:context 2:pluginContext 3:user 4:assertion";

export function decodeOnSAMLLoginRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["onSAMLLogin"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let user: User | undefined;
  let assertion: AssertionInfo | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          user = decodeUser(r, r.uint32(), user);
          break;
        case 34:
          assertion = decodeSamlAssertionInfoJson(r, r.uint32(), assertion);
          break;
        default:
          skipField(r, tag, onSAMLLoginRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onSAMLLoginRequestFields);
  }
  return { args: { user: user ?? decodeUser(r, 0), assertion: assertion ?? ({} as AssertionInfo) }, pluginContext };
}

export function encodeOnSAMLLoginResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["onSAMLLogin"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "reject": {
      const at = beginMessage(w, 10, "error");
      encodeAppError(w, rejectionError("plugin.on_saml_login.rejected", "OnSAMLLogin", givenReason("onSAMLLogin", outcome.reason)));
      endMessage(w, at);
      break;
    }
    case "error": {
      const at = beginMessage(w, 10, "error");
      encodeAppError(w, outcome.error);
      endMessage(w, at);
      break;
    }
    default:
      throw refusedOutcome("onSAMLLogin", outcome);
  }
}

const onSAMLLoginResponseFields = "1:error";

export function decodeOnSAMLLoginResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["onSAMLLogin"]["value"]> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, onSAMLLoginResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onSAMLLoginResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) {
    if (error_.id === "plugin.on_saml_login.rejected") return { kind: "reject", reason: errorReason(error_) };
    return { kind: "error", error: error_ };
  }
  return { kind: "nothing" };
}

export function encodeChannelHasBeenCreatedRequest(
  w: Writer,
  args: HookTypes["channelHasBeenCreated"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "channel");
    encodeChannel(w, args.channel);
    endMessage(w, at);
  }
}

const channelHasBeenCreatedRequestFields = "1:context 2:pluginContext 3:channel";

export function decodeChannelHasBeenCreatedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["channelHasBeenCreated"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let channel: Channel | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          channel = decodeChannel(r, r.uint32(), channel);
          break;
        default:
          skipField(r, tag, channelHasBeenCreatedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, channelHasBeenCreatedRequestFields);
  }
  return { args: { channel: channel ?? decodeChannel(r, 0) }, pluginContext };
}

export function encodeChannelHasBeenCreatedResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["channelHasBeenCreated"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("channelHasBeenCreated", outcome);
  }
}

const channelHasBeenCreatedResponseFields = "";

export function decodeChannelHasBeenCreatedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["channelHasBeenCreated"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, channelHasBeenCreatedResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, channelHasBeenCreatedResponseFields);
  }
  return { kind: "nothing" };
}

export function encodeUserHasJoinedChannelRequest(
  w: Writer,
  args: HookTypes["userHasJoinedChannel"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "channelMember");
    encodeChannelMember(w, args.channelMember);
    endMessage(w, at);
  }
  if (args.actor !== undefined) {
    const at = beginMessage(w, 34, "actor");
    encodeUser(w, args.actor);
    endMessage(w, at);
  }
}

const userHasJoinedChannelRequestFields = "1:context 2:pluginContext 3:channelMember 4:actor";

export function decodeUserHasJoinedChannelRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["userHasJoinedChannel"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let channelMember: ChannelMember | undefined;
  let actor: User | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          channelMember = decodeChannelMember(r, r.uint32(), channelMember);
          break;
        case 34:
          actor = decodeUser(r, r.uint32(), actor);
          break;
        default:
          skipField(r, tag, userHasJoinedChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userHasJoinedChannelRequestFields);
  }
  return { args: { channelMember: channelMember ?? decodeChannelMember(r, 0), actor }, pluginContext };
}

export function encodeChannelWillBeUpdatedRequest(
  w: Writer,
  args: HookTypes["channelWillBeUpdated"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "newChannel");
    encodeChannel(w, args.newChannel);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 34, "oldChannel");
    encodeChannel(w, args.oldChannel);
    endMessage(w, at);
  }
}

const channelWillBeUpdatedRequestFields = "1:context 2:pluginContext 3:newChannel 4:oldChannel";

export function decodeChannelWillBeUpdatedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["channelWillBeUpdated"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let newChannel: Channel | undefined;
  let oldChannel: Channel | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          newChannel = decodeChannel(r, r.uint32(), newChannel);
          break;
        case 34:
          oldChannel = decodeChannel(r, r.uint32(), oldChannel);
          break;
        default:
          skipField(r, tag, channelWillBeUpdatedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, channelWillBeUpdatedRequestFields);
  }
  return { args: { newChannel: newChannel ?? decodeChannel(r, 0), oldChannel: oldChannel ?? decodeChannel(r, 0) }, pluginContext };
}

export function encodeChannelWillBeUpdatedResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["channelWillBeUpdated"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value": {
      const at = beginMessage(w, 10, "result");
      encodeChannel(w, outcome.value);
      endMessage(w, at);
      break;
    }
    case "reject":
      writeString(w, 18, "reason", givenReason("channelWillBeUpdated", outcome.reason));
      break;
    case "error":
      writeString(w, 18, "reason", errorReason(outcome.error));
      break;
    default:
      throw refusedOutcome("channelWillBeUpdated", outcome);
  }
}

const channelWillBeUpdatedResponseFields = "1:channel 2:rejectionReason";

export function decodeChannelWillBeUpdatedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["channelWillBeUpdated"]["value"]> {
  let channel: Channel | undefined;
  let rejectionReason = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channel = decodeChannel(r, r.uint32(), channel);
          break;
        case 18:
          rejectionReason = readString(r);
          break;
        default:
          skipField(r, tag, channelWillBeUpdatedResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, channelWillBeUpdatedResponseFields);
  }
  if (rejectionReason !== "") return { kind: "reject", reason: rejectionReason };
  return channel === undefined ? { kind: "nothing" } : { kind: "value", value: channel };
}

export function encodeChannelWillBeArchivedRequest(
  w: Writer,
  args: HookTypes["channelWillBeArchived"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "channel");
    encodeChannel(w, args.channel);
    endMessage(w, at);
  }
}

const channelWillBeArchivedRequestFields = "1:context 2:pluginContext 3:channel";

export function decodeChannelWillBeArchivedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["channelWillBeArchived"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let channel: Channel | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          channel = decodeChannel(r, r.uint32(), channel);
          break;
        default:
          skipField(r, tag, channelWillBeArchivedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, channelWillBeArchivedRequestFields);
  }
  return { args: { channel: channel ?? decodeChannel(r, 0) }, pluginContext };
}

export function encodeChannelWillBeArchivedResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["channelWillBeArchived"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "reject":
      writeString(w, 10, "reason", givenReason("channelWillBeArchived", outcome.reason));
      break;
    case "error":
      writeString(w, 10, "reason", errorReason(outcome.error));
      break;
    default:
      throw refusedOutcome("channelWillBeArchived", outcome);
  }
}

const channelWillBeArchivedResponseFields = "1:rejectionReason";

export function decodeChannelWillBeArchivedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["channelWillBeArchived"]["value"]> {
  let rejectionReason = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          rejectionReason = readString(r);
          break;
        default:
          skipField(r, tag, channelWillBeArchivedResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, channelWillBeArchivedResponseFields);
  }
  if (rejectionReason !== "") return { kind: "reject", reason: rejectionReason };
  return { kind: "nothing" };
}

export function encodeChannelWillBeRestoredRequest(
  w: Writer,
  args: HookTypes["channelWillBeRestored"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "channel");
    encodeChannel(w, args.channel);
    endMessage(w, at);
  }
}

const channelWillBeRestoredRequestFields = "1:context 2:pluginContext 3:channel";

export function decodeChannelWillBeRestoredRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["channelWillBeRestored"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let channel: Channel | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          channel = decodeChannel(r, r.uint32(), channel);
          break;
        default:
          skipField(r, tag, channelWillBeRestoredRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, channelWillBeRestoredRequestFields);
  }
  return { args: { channel: channel ?? decodeChannel(r, 0) }, pluginContext };
}

export function encodeChannelWillBeRestoredResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["channelWillBeRestored"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "reject":
      writeString(w, 10, "reason", givenReason("channelWillBeRestored", outcome.reason));
      break;
    case "error":
      writeString(w, 10, "reason", errorReason(outcome.error));
      break;
    default:
      throw refusedOutcome("channelWillBeRestored", outcome);
  }
}

const channelWillBeRestoredResponseFields = "1:rejectionReason";

export function decodeChannelWillBeRestoredResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["channelWillBeRestored"]["value"]> {
  let rejectionReason = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          rejectionReason = readString(r);
          break;
        default:
          skipField(r, tag, channelWillBeRestoredResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, channelWillBeRestoredResponseFields);
  }
  if (rejectionReason !== "") return { kind: "reject", reason: rejectionReason };
  return { kind: "nothing" };
}

export function encodeChannelMemberWillBeAddedRequest(
  w: Writer,
  args: HookTypes["channelMemberWillBeAdded"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "channelMember");
    encodeChannelMember(w, args.channelMember);
    endMessage(w, at);
  }
}

const channelMemberWillBeAddedRequestFields = "1:context 2:pluginContext 3:channelMember";

export function decodeChannelMemberWillBeAddedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["channelMemberWillBeAdded"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let channelMember: ChannelMember | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          channelMember = decodeChannelMember(r, r.uint32(), channelMember);
          break;
        default:
          skipField(r, tag, channelMemberWillBeAddedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, channelMemberWillBeAddedRequestFields);
  }
  return { args: { channelMember: channelMember ?? decodeChannelMember(r, 0) }, pluginContext };
}

export function encodeChannelMemberWillBeAddedResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["channelMemberWillBeAdded"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value": {
      const at = beginMessage(w, 10, "result");
      encodeChannelMember(w, outcome.value);
      endMessage(w, at);
      break;
    }
    case "reject":
      writeString(w, 18, "reason", givenReason("channelMemberWillBeAdded", outcome.reason));
      break;
    case "error":
      writeString(w, 18, "reason", errorReason(outcome.error));
      break;
    default:
      throw refusedOutcome("channelMemberWillBeAdded", outcome);
  }
}

const channelMemberWillBeAddedResponseFields = "1:channelMember 2:rejectionReason";

export function decodeChannelMemberWillBeAddedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["channelMemberWillBeAdded"]["value"]> {
  let channelMember: ChannelMember | undefined;
  let rejectionReason = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channelMember = decodeChannelMember(r, r.uint32(), channelMember);
          break;
        case 18:
          rejectionReason = readString(r);
          break;
        default:
          skipField(r, tag, channelMemberWillBeAddedResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, channelMemberWillBeAddedResponseFields);
  }
  if (rejectionReason !== "") return { kind: "reject", reason: rejectionReason };
  return channelMember === undefined ? { kind: "nothing" } : { kind: "value", value: channelMember };
}

export function encodeUserHasJoinedChannelResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["userHasJoinedChannel"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("userHasJoinedChannel", outcome);
  }
}

const userHasJoinedChannelResponseFields = "";

export function decodeUserHasJoinedChannelResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["userHasJoinedChannel"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, userHasJoinedChannelResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userHasJoinedChannelResponseFields);
  }
  return { kind: "nothing" };
}

export function encodeUserHasLeftChannelRequest(
  w: Writer,
  args: HookTypes["userHasLeftChannel"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "channelMember");
    encodeChannelMember(w, args.channelMember);
    endMessage(w, at);
  }
  if (args.actor !== undefined) {
    const at = beginMessage(w, 34, "actor");
    encodeUser(w, args.actor);
    endMessage(w, at);
  }
}

const userHasLeftChannelRequestFields = "1:context 2:pluginContext 3:channelMember 4:actor";

export function decodeUserHasLeftChannelRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["userHasLeftChannel"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let channelMember: ChannelMember | undefined;
  let actor: User | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          channelMember = decodeChannelMember(r, r.uint32(), channelMember);
          break;
        case 34:
          actor = decodeUser(r, r.uint32(), actor);
          break;
        default:
          skipField(r, tag, userHasLeftChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userHasLeftChannelRequestFields);
  }
  return { args: { channelMember: channelMember ?? decodeChannelMember(r, 0), actor }, pluginContext };
}

export function encodeUserHasLeftChannelResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["userHasLeftChannel"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("userHasLeftChannel", outcome);
  }
}

const userHasLeftChannelResponseFields = "";

export function decodeUserHasLeftChannelResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["userHasLeftChannel"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, userHasLeftChannelResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userHasLeftChannelResponseFields);
  }
  return { kind: "nothing" };
}

export function encodeUserHasJoinedTeamRequest(
  w: Writer,
  args: HookTypes["userHasJoinedTeam"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "teamMember");
    encodeTeamMember(w, args.teamMember);
    endMessage(w, at);
  }
  if (args.actor !== undefined) {
    const at = beginMessage(w, 34, "actor");
    encodeUser(w, args.actor);
    endMessage(w, at);
  }
}

const userHasJoinedTeamRequestFields = "1:context 2:pluginContext 3:teamMember 4:actor";

export function decodeUserHasJoinedTeamRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["userHasJoinedTeam"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let teamMember: TeamMember | undefined;
  let actor: User | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          teamMember = decodeTeamMember(r, r.uint32(), teamMember);
          break;
        case 34:
          actor = decodeUser(r, r.uint32(), actor);
          break;
        default:
          skipField(r, tag, userHasJoinedTeamRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userHasJoinedTeamRequestFields);
  }
  return { args: { teamMember: teamMember ?? decodeTeamMember(r, 0), actor }, pluginContext };
}

export function encodeTeamMemberWillBeAddedRequest(
  w: Writer,
  args: HookTypes["teamMemberWillBeAdded"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "teamMember");
    encodeTeamMember(w, args.teamMember);
    endMessage(w, at);
  }
}

const teamMemberWillBeAddedRequestFields = "1:context 2:pluginContext 3:teamMember";

export function decodeTeamMemberWillBeAddedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["teamMemberWillBeAdded"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let teamMember: TeamMember | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          teamMember = decodeTeamMember(r, r.uint32(), teamMember);
          break;
        default:
          skipField(r, tag, teamMemberWillBeAddedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, teamMemberWillBeAddedRequestFields);
  }
  return { args: { teamMember: teamMember ?? decodeTeamMember(r, 0) }, pluginContext };
}

export function encodeTeamMemberWillBeAddedResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["teamMemberWillBeAdded"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value": {
      const at = beginMessage(w, 10, "result");
      encodeTeamMember(w, outcome.value);
      endMessage(w, at);
      break;
    }
    case "reject":
      writeString(w, 18, "reason", givenReason("teamMemberWillBeAdded", outcome.reason));
      break;
    case "error":
      writeString(w, 18, "reason", errorReason(outcome.error));
      break;
    default:
      throw refusedOutcome("teamMemberWillBeAdded", outcome);
  }
}

const teamMemberWillBeAddedResponseFields = "1:teamMember 2:rejectionReason";

export function decodeTeamMemberWillBeAddedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["teamMemberWillBeAdded"]["value"]> {
  let teamMember: TeamMember | undefined;
  let rejectionReason = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamMember = decodeTeamMember(r, r.uint32(), teamMember);
          break;
        case 18:
          rejectionReason = readString(r);
          break;
        default:
          skipField(r, tag, teamMemberWillBeAddedResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, teamMemberWillBeAddedResponseFields);
  }
  if (rejectionReason !== "") return { kind: "reject", reason: rejectionReason };
  return teamMember === undefined ? { kind: "nothing" } : { kind: "value", value: teamMember };
}

export function encodeUserHasJoinedTeamResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["userHasJoinedTeam"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("userHasJoinedTeam", outcome);
  }
}

const userHasJoinedTeamResponseFields = "";

export function decodeUserHasJoinedTeamResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["userHasJoinedTeam"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, userHasJoinedTeamResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userHasJoinedTeamResponseFields);
  }
  return { kind: "nothing" };
}

export function encodeUserHasLeftTeamRequest(
  w: Writer,
  args: HookTypes["userHasLeftTeam"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "teamMember");
    encodeTeamMember(w, args.teamMember);
    endMessage(w, at);
  }
  if (args.actor !== undefined) {
    const at = beginMessage(w, 34, "actor");
    encodeUser(w, args.actor);
    endMessage(w, at);
  }
}

const userHasLeftTeamRequestFields = "1:context 2:pluginContext 3:teamMember 4:actor";

export function decodeUserHasLeftTeamRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["userHasLeftTeam"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let teamMember: TeamMember | undefined;
  let actor: User | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          teamMember = decodeTeamMember(r, r.uint32(), teamMember);
          break;
        case 34:
          actor = decodeUser(r, r.uint32(), actor);
          break;
        default:
          skipField(r, tag, userHasLeftTeamRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userHasLeftTeamRequestFields);
  }
  return { args: { teamMember: teamMember ?? decodeTeamMember(r, 0), actor }, pluginContext };
}

export function encodeUserHasLeftTeamResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["userHasLeftTeam"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("userHasLeftTeam", outcome);
  }
}

const userHasLeftTeamResponseFields = "";

export function decodeUserHasLeftTeamResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["userHasLeftTeam"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, userHasLeftTeamResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userHasLeftTeamResponseFields);
  }
  return { kind: "nothing" };
}
