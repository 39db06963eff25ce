// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { GetFileInfosOptions, GetFileInfosOptionsInit, UploadSession, UploadSessionInit } from "./file.ts";
import type { ByteStream } from "./values.ts";

export interface CopyFileInfosRequest {
  userId: string;
  fileIds: string[];
}

/** CopyFileInfosRequest with everything optional: what is left out is zero or absent. */
export interface CopyFileInfosRequestInit {
  userId?: string | undefined;
  fileIds?: readonly string[] | undefined;
}

export interface GetFileInfoRequest {
  fileId: string;
}

/** GetFileInfoRequest with everything optional: what is left out is zero or absent. */
export interface GetFileInfoRequestInit {
  fileId?: string | undefined;
}

export interface SetFileSearchableContentRequest {
  fileId: string;
  content: string;
}

/** SetFileSearchableContentRequest with everything optional: what is left out is zero or absent. */
export interface SetFileSearchableContentRequestInit {
  fileId?: string | undefined;
  content?: string | undefined;
}

export interface GetFileInfosRequest {
  page: number;
  perPage: number;
  options: GetFileInfosOptions | undefined;
}

/** GetFileInfosRequest with everything optional: what is left out is zero or absent. */
export interface GetFileInfosRequestInit {
  page?: number | undefined;
  perPage?: number | undefined;
  options?: GetFileInfosOptionsInit | undefined;
}

export interface GetFileRequest {
  fileId: string;
}

/** GetFileRequest with everything optional: what is left out is zero or absent. */
export interface GetFileRequestInit {
  fileId?: string | undefined;
}

export interface GetFileLinkRequest {
  fileId: string;
}

/** GetFileLinkRequest with everything optional: what is left out is zero or absent. */
export interface GetFileLinkRequestInit {
  fileId?: string | undefined;
}

export interface ReadFileRequest {
  path: string;
}

/** ReadFileRequest with everything optional: what is left out is zero or absent. */
export interface ReadFileRequestInit {
  path?: string | undefined;
}

export interface UploadFileRequest {
  data: Uint8Array;
  channelId: string;
  filename: string;
}

/** UploadFileRequest with everything optional: what is left out is zero or absent. */
export interface UploadFileRequestInit {
  data?: Uint8Array | undefined;
  channelId?: string | undefined;
  filename?: string | undefined;
}

export interface CreateUploadSessionRequest {
  uploadSession: UploadSession | undefined;
}

/** CreateUploadSessionRequest with everything optional: what is left out is zero or absent. */
export interface CreateUploadSessionRequestInit {
  uploadSession?: UploadSessionInit | undefined;
}

export interface UploadDataRequest {
  uploadSession: UploadSession | undefined;
  data: ByteStream;
}

/** UploadDataRequest with everything optional: what is left out is zero or absent. */
export interface UploadDataRequestInit {
  uploadSession?: UploadSessionInit | undefined;
  data?: ByteStream | Uint8Array | undefined;
}

export interface GetUploadSessionRequest {
  uploadId: string;
}

/** GetUploadSessionRequest with everything optional: what is left out is zero or absent. */
export interface GetUploadSessionRequestInit {
  uploadId?: string | undefined;
}

