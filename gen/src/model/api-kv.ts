// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { PluginKVSetOptions, PluginKVSetOptionsInit } from "./kv.ts";

/** Request of `kvSet`. */
export interface KVSetRequest {
  /** The key, 1 to 150 characters; the case of the letters counts. */
  key: string;
  /** The value. Empty deletes the key. */
  value: Uint8Array;
}

/** KVSetRequest with everything optional: what is left out is zero or absent. */
export interface KVSetRequestInit {
  /** The key, 1 to 150 characters; the case of the letters counts. */
  key?: string | undefined;
  /** The value. Empty deletes the key. */
  value?: Uint8Array | undefined;
}

/** Request of `kvCompareAndSet`. */
export interface KVCompareAndSetRequest {
  /** The key, 1 to 150 characters; the case of the letters counts. */
  key: string;
  /** The value that must be stored. Empty = none may be stored; an expired one counts as none. */
  oldValue: Uint8Array;
  /** The value to store. Empty deletes the key. */
  newValue: Uint8Array;
}

/** KVCompareAndSetRequest with everything optional: what is left out is zero or absent. */
export interface KVCompareAndSetRequestInit {
  /** The key, 1 to 150 characters; the case of the letters counts. */
  key?: string | undefined;
  /** The value that must be stored. Empty = none may be stored; an expired one counts as none. */
  oldValue?: Uint8Array | undefined;
  /** The value to store. Empty deletes the key. */
  newValue?: Uint8Array | undefined;
}

/** Request of `kvCompareAndDelete`. */
export interface KVCompareAndDeleteRequest {
  /** The key, 1 to 150 characters; the case of the letters counts. */
  key: string;
  /** The value that must be stored. Empty = nothing is deleted, and the answer is false. */
  oldValue: Uint8Array;
}

/** KVCompareAndDeleteRequest with everything optional: what is left out is zero or absent. */
export interface KVCompareAndDeleteRequestInit {
  /** The key, 1 to 150 characters; the case of the letters counts. */
  key?: string | undefined;
  /** The value that must be stored. Empty = nothing is deleted, and the answer is false. */
  oldValue?: Uint8Array | undefined;
}

/** Request of `kvSetWithOptions`. */
export interface KVSetWithOptionsRequest {
  /** The key, 1 to 150 characters; the case of the letters counts. */
  key: string;
  /** The value. Empty deletes the key. */
  value: Uint8Array;
  /** Comparison and expiry. Absent = neither. */
  options: PluginKVSetOptions | undefined;
}

/** KVSetWithOptionsRequest with everything optional: what is left out is zero or absent. */
export interface KVSetWithOptionsRequestInit {
  /** The key, 1 to 150 characters; the case of the letters counts. */
  key?: string | undefined;
  /** The value. Empty deletes the key. */
  value?: Uint8Array | undefined;
  /** Comparison and expiry. Absent = neither. */
  options?: PluginKVSetOptionsInit | undefined;
}

/** Request of `kvSetWithExpiry`. */
export interface KVSetWithExpiryRequest {
  /** The key, 1 to 150 characters; the case of the letters counts. */
  key: string;
  /** The value. Empty deletes the key. */
  value: Uint8Array;
  /** SECONDS until it goes. 0 = never; a negative number stores it as gone already. */
  expireInSeconds: number;
}

/** KVSetWithExpiryRequest with everything optional: what is left out is zero or absent. */
export interface KVSetWithExpiryRequestInit {
  /** The key, 1 to 150 characters; the case of the letters counts. */
  key?: string | undefined;
  /** The value. Empty deletes the key. */
  value?: Uint8Array | undefined;
  /** SECONDS until it goes. 0 = never; a negative number stores it as gone already. */
  expireInSeconds?: number | undefined;
}

/** Request of `kvGet`. */
export interface KVGetRequest {
  /** The key, 1 to 150 characters; the case of the letters counts. */
  key: string;
}

/** KVGetRequest with everything optional: what is left out is zero or absent. */
export interface KVGetRequestInit {
  /** The key, 1 to 150 characters; the case of the letters counts. */
  key?: string | undefined;
}

/** Request of `kvDelete`. */
export interface KVDeleteRequest {
  /** The key, 1 to 150 characters; the case of the letters counts. */
  key: string;
}

/** KVDeleteRequest with everything optional: what is left out is zero or absent. */
export interface KVDeleteRequestInit {
  /** The key, 1 to 150 characters; the case of the letters counts. */
  key?: string | undefined;
}

/** Request of `kvDeleteAll`. */
export type KVDeleteAllRequest = Record<string, never>;

/** KVDeleteAllRequest with everything optional: what is left out is zero or absent. */
export type KVDeleteAllRequestInit = Record<string, never>;

/** Request of `kvList`. */
export interface KVListRequest {
  /** Page, counted from 0. */
  page: number;
  /** Keys on a page. 0 = 10. */
  perPage: number;
}

/** KVListRequest with everything optional: what is left out is zero or absent. */
export interface KVListRequestInit {
  /** Page, counted from 0. */
  page?: number | undefined;
  /** Keys on a page. 0 = 10. */
  perPage?: number | undefined;
}
