// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { PluginKVSetOptions, PluginKVSetOptionsInit } from "./kv.ts";

export interface KVSetRequest {
  key: string;
  value: Uint8Array;
}

/** KVSetRequest with everything optional: what is left out is zero or absent. */
export interface KVSetRequestInit {
  key?: string | undefined;
  value?: Uint8Array | undefined;
}

export interface KVCompareAndSetRequest {
  key: string;
  oldValue: Uint8Array;
  newValue: Uint8Array;
}

/** KVCompareAndSetRequest with everything optional: what is left out is zero or absent. */
export interface KVCompareAndSetRequestInit {
  key?: string | undefined;
  oldValue?: Uint8Array | undefined;
  newValue?: Uint8Array | undefined;
}

export interface KVCompareAndDeleteRequest {
  key: string;
  oldValue: Uint8Array;
}

/** KVCompareAndDeleteRequest with everything optional: what is left out is zero or absent. */
export interface KVCompareAndDeleteRequestInit {
  key?: string | undefined;
  oldValue?: Uint8Array | undefined;
}

export interface KVSetWithOptionsRequest {
  key: string;
  value: Uint8Array;
  options: PluginKVSetOptions | undefined;
}

/** KVSetWithOptionsRequest with everything optional: what is left out is zero or absent. */
export interface KVSetWithOptionsRequestInit {
  key?: string | undefined;
  value?: Uint8Array | undefined;
  options?: PluginKVSetOptionsInit | undefined;
}

export interface KVSetWithExpiryRequest {
  key: string;
  value: Uint8Array;
  expireInSeconds: number;
}

/** KVSetWithExpiryRequest with everything optional: what is left out is zero or absent. */
export interface KVSetWithExpiryRequestInit {
  key?: string | undefined;
  value?: Uint8Array | undefined;
  expireInSeconds?: number | undefined;
}

export interface KVGetRequest {
  key: string;
}

/** KVGetRequest with everything optional: what is left out is zero or absent. */
export interface KVGetRequestInit {
  key?: string | undefined;
}

export interface KVDeleteRequest {
  key: string;
}

/** KVDeleteRequest with everything optional: what is left out is zero or absent. */
export interface KVDeleteRequestInit {
  key?: string | undefined;
}

export type KVDeleteAllRequest = Record<string, never>;

/** KVDeleteAllRequest with everything optional: what is left out is zero or absent. */
export type KVDeleteAllRequestInit = Record<string, never>;

export interface KVListRequest {
  page: number;
  perPage: number;
}

/** KVListRequest with everything optional: what is left out is zero or absent. */
export interface KVListRequestInit {
  page?: number | undefined;
  perPage?: number | undefined;
}

