// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { GetFileInfosOptions, GetFileInfosOptionsInit, UploadSession, UploadSessionInit } from "./file.ts";
import type { ByteStream } from "./values.ts";

/** Request of `copyFileInfos`. */
export interface CopyFileInfosRequest {
  /** Id of the user who will own the copies. It is not checked. */
  userId: string;
  /** Ids of the files. */
  fileIds: string[];
}

/** CopyFileInfosRequest with everything optional: what is left out is zero or absent. */
export interface CopyFileInfosRequestInit {
  /** Id of the user who will own the copies. It is not checked. */
  userId?: string | undefined;
  /** Ids of the files. */
  fileIds?: readonly string[] | undefined;
}

/** Request of `getFileInfo`. */
export interface GetFileInfoRequest {
  /** Id of the file. */
  fileId: string;
}

/** GetFileInfoRequest with everything optional: what is left out is zero or absent. */
export interface GetFileInfoRequestInit {
  /** Id of the file. */
  fileId?: string | undefined;
}

/** Request of `setFileSearchableContent`. */
export interface SetFileSearchableContentRequest {
  /** Id of the file. */
  fileId: string;
  /** The text. It replaces the one before. */
  content: string;
}

/** SetFileSearchableContentRequest with everything optional: what is left out is zero or absent. */
export interface SetFileSearchableContentRequestInit {
  /** Id of the file. */
  fileId?: string | undefined;
  /** The text. It replaces the one before. */
  content?: string | undefined;
}

/** Request of `getFileInfos`. */
export interface GetFileInfosRequest {
  /** Page, counted from 0. */
  page: number;
  /** Files on a page. 0 gives none. */
  perPage: number;
  /** Filters and order. Absent = all files, by creation time. */
  options: GetFileInfosOptions | undefined;
}

/** GetFileInfosRequest with everything optional: what is left out is zero or absent. */
export interface GetFileInfosRequestInit {
  /** Page, counted from 0. */
  page?: number | undefined;
  /** Files on a page. 0 gives none. */
  perPage?: number | undefined;
  /** Filters and order. Absent = all files, by creation time. */
  options?: GetFileInfosOptionsInit | undefined;
}

/** Request of `getFile`. */
export interface GetFileRequest {
  /** Id of the file. */
  fileId: string;
}

/** GetFileRequest with everything optional: what is left out is zero or absent. */
export interface GetFileRequestInit {
  /** Id of the file. */
  fileId?: string | undefined;
}

/** Request of `getFileLink`. */
export interface GetFileLinkRequest {
  /** Id of the file. */
  fileId: string;
}

/** GetFileLinkRequest with everything optional: what is left out is zero or absent. */
export interface GetFileLinkRequestInit {
  /** Id of the file. */
  fileId?: string | undefined;
}

/** Request of `readFile`. */
export interface ReadFileRequest {
  /** Path in the file store, without a slash in front. */
  path: string;
}

/** ReadFileRequest with everything optional: what is left out is zero or absent. */
export interface ReadFileRequestInit {
  /** Path in the file store, without a slash in front. */
  path?: string | undefined;
}

/** Request of `uploadFile`. */
export interface UploadFileRequest {
  /** The bytes of the file. May be empty. */
  data: Uint8Array;
  /** Id of the channel in which the file will be posted. */
  channelId: string;
  /** Name of the file, with its extension. */
  filename: string;
}

/** UploadFileRequest with everything optional: what is left out is zero or absent. */
export interface UploadFileRequestInit {
  /** The bytes of the file. May be empty. */
  data?: Uint8Array | undefined;
  /** Id of the channel in which the file will be posted. */
  channelId?: string | undefined;
  /** Name of the file, with its extension. */
  filename?: string | undefined;
}

/** Request of `createUploadSession`. */
export interface CreateUploadSessionRequest {
  /** The new upload. */
  uploadSession: UploadSession | undefined;
}

/** CreateUploadSessionRequest with everything optional: what is left out is zero or absent. */
export interface CreateUploadSessionRequestInit {
  /** The new upload. */
  uploadSession?: UploadSessionInit | undefined;
}

/** Request of `uploadData`. */
export interface UploadDataRequest {
  /** The upload, with the offset at which the bytes begin, as the server answered it last. */
  uploadSession: UploadSession | undefined;
  /** The bytes of this part. */
  data: ByteStream;
}

/** UploadDataRequest with everything optional: what is left out is zero or absent. */
export interface UploadDataRequestInit {
  /** The upload, with the offset at which the bytes begin, as the server answered it last. */
  uploadSession?: UploadSessionInit | undefined;
  /** The bytes of this part. */
  data?: ByteStream | Uint8Array | undefined;
}

/** Request of `getUploadSession`. */
export interface GetUploadSessionRequest {
  /** Id of the upload. */
  uploadId: string;
}

/** GetUploadSessionRequest with everything optional: what is left out is zero or absent. */
export interface GetUploadSessionRequestInit {
  /** Id of the upload. */
  uploadId?: string | undefined;
}
