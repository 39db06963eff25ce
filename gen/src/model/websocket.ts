// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { DynamicObject } from "./values.ts";

export interface WebsocketBroadcast {
  omitUsers: string[];
  userId: string;
  channelId: string;
  teamId: string;
  connectionId: string;
  omitConnectionId: boolean;
  reliableClusterSend: boolean;
  contentionFreeBroadcast: boolean;
}

/** WebsocketBroadcast with everything optional: what is left out is zero or absent. */
export interface WebsocketBroadcastInit {
  omitUsers?: readonly string[] | undefined;
  userId?: string | undefined;
  channelId?: string | undefined;
  teamId?: string | undefined;
  connectionId?: string | undefined;
  omitConnectionId?: boolean | undefined;
  reliableClusterSend?: boolean | undefined;
  contentionFreeBroadcast?: boolean | undefined;
}

export interface WebSocketRequest {
  seq: number;
  action: string;
  data: DynamicObject | undefined;
}

/** WebSocketRequest with everything optional: what is left out is zero or absent. */
export interface WebSocketRequestInit {
  seq?: number | undefined;
  action?: string | undefined;
  data?: DynamicObject | undefined;
}

