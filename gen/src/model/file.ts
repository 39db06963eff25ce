// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** What the server knows about a file. The bytes are fetched apart. */
export interface FileInfo {
  /** Id of the file, 26 characters. Empty in `fileWillBeUploaded` for uploads in pieces: the id is made later. */
  id: string;
  /** Id of the user who uploaded the file; "nouser" for uploads of plugins. */
  creatorId: string;
  /** Id of the post that has the file. Empty until a post takes it. */
  postId: string;
  /** Id of the channel of that post. Empty on older servers, and until a post takes the file. */
  channelId: string;
  /** When the file was uploaded, ms since the epoch. */
  createAt: number;
  /** When the entry was last changed, ms since the epoch. */
  updateAt: number;
  /** When the file was deleted, ms since the epoch. 0 = not deleted. */
  deleteAt: number;
  /** Name under which it was uploaded, with its extension. */
  name: string;
  /** Extension of the name in lower case, without the dot. May be empty. */
  extension: string;
  /** Size in bytes. */
  size: number;
  /**
   * MIME type with its parameters, such as "text/plain; charset=utf-8". The server derives it from the name, not
   * from the bytes.
   */
  mimeType: string;
  /** Width in pixels. 0 = not an image. */
  width: number;
  /** Height in pixels. 0 = not an image. */
  height: number;
  /** True when the server has a smaller preview of the image. */
  hasPreviewImage: boolean;
  /** A tiny JPEG to show while the image loads. Absent = none. */
  miniPreview: Uint8Array | undefined;
  /** Id of the remote server from which the file came over a shared channel. Absent = a local file. */
  remoteId: string | undefined;
  /** True when the bytes can no longer be read, as on plans with a limit. */
  archived: boolean;
  /**
   * Where the server keeps the file, a path in its file store. Empty where the server does not tell. In an answer of
   * `fileWillBeUploaded` it must stay as it came.
   */
  path: string;
  /** Where it keeps the small picture of an image. Empty = there is none, or the server does not tell. */
  thumbnailPath: string;
  /** Where it keeps the larger picture of an image. Empty = there is none, or the server does not tell. */
  previewPath: string;
  /** Text that the server found in the file, for searches. Mostly empty. */
  content: string;
}

/** FileInfo with everything optional: what is left out is zero or absent. */
export interface FileInfoInit {
  /** Id of the file, 26 characters. Empty in `fileWillBeUploaded` for uploads in pieces: the id is made later. */
  id?: string | undefined;
  /** Id of the user who uploaded the file; "nouser" for uploads of plugins. */
  creatorId?: string | undefined;
  /** Id of the post that has the file. Empty until a post takes it. */
  postId?: string | undefined;
  /** Id of the channel of that post. Empty on older servers, and until a post takes the file. */
  channelId?: string | undefined;
  /** When the file was uploaded, ms since the epoch. */
  createAt?: number | undefined;
  /** When the entry was last changed, ms since the epoch. */
  updateAt?: number | undefined;
  /** When the file was deleted, ms since the epoch. 0 = not deleted. */
  deleteAt?: number | undefined;
  /** Name under which it was uploaded, with its extension. */
  name?: string | undefined;
  /** Extension of the name in lower case, without the dot. May be empty. */
  extension?: string | undefined;
  /** Size in bytes. */
  size?: number | undefined;
  /**
   * MIME type with its parameters, such as "text/plain; charset=utf-8". The server derives it from the name, not
   * from the bytes.
   */
  mimeType?: string | undefined;
  /** Width in pixels. 0 = not an image. */
  width?: number | undefined;
  /** Height in pixels. 0 = not an image. */
  height?: number | undefined;
  /** True when the server has a smaller preview of the image. */
  hasPreviewImage?: boolean | undefined;
  /** A tiny JPEG to show while the image loads. Absent = none. */
  miniPreview?: Uint8Array | undefined;
  /** Id of the remote server from which the file came over a shared channel. Absent = a local file. */
  remoteId?: string | undefined;
  /** True when the bytes can no longer be read, as on plans with a limit. */
  archived?: boolean | undefined;
  /**
   * Where the server keeps the file, a path in its file store. Empty where the server does not tell. In an answer of
   * `fileWillBeUploaded` it must stay as it came.
   */
  path?: string | undefined;
  /** Where it keeps the small picture of an image. Empty = there is none, or the server does not tell. */
  thumbnailPath?: string | undefined;
  /** Where it keeps the larger picture of an image. Empty = there is none, or the server does not tell. */
  previewPath?: string | undefined;
  /** Text that the server found in the file, for searches. Mostly empty. */
  content?: string | undefined;
}

/** What an upload of several files brings. */
export interface FileUploadResponse {
  /** The files that were stored. */
  fileInfos: FileInfo[];
  /** Ids that the client chose for them, in the same order. */
  clientIds: string[];
}

/** FileUploadResponse with everything optional: what is left out is zero or absent. */
export interface FileUploadResponseInit {
  /** The files that were stored. */
  fileInfos?: readonly FileInfoInit[] | undefined;
  /** Ids that the client chose for them, in the same order. */
  clientIds?: readonly string[] | undefined;
}

/** A file by name and content. */
export interface FileData {
  /** Name of the file. */
  filename: string;
  /** The whole content. May be empty. */
  data: Uint8Array;
}

/** FileData with everything optional: what is left out is zero or absent. */
export interface FileDataInit {
  /** Name of the file. */
  filename?: string | undefined;
  /** The whole content. May be empty. */
  data?: Uint8Array | undefined;
}

/** Which files to list, and in which order. Absent = all files that are not deleted. */
export interface GetFileInfosOptions {
  /** Only files that these users uploaded. Empty = of all users. */
  userIds: string[];
  /** Only files of posts in these channels. Empty = of all channels. */
  channelIds: string[];
  /** List deleted files too. */
  includeDeleted: boolean;
  /** "CreateAt" (also when empty) or "Size"; anything else is an error. */
  sortBy: string;
  /** Falling instead of rising. */
  sortDescending: boolean;
  /** Only files uploaded at this time or later, ms since the epoch. 0 = at any time. */
  since: number;
  /** Only files in which the server found no text. */
  onlyEmptyContent: boolean;
}

/** GetFileInfosOptions with everything optional: what is left out is zero or absent. */
export interface GetFileInfosOptionsInit {
  /** Only files that these users uploaded. Empty = of all users. */
  userIds?: readonly string[] | undefined;
  /** Only files of posts in these channels. Empty = of all channels. */
  channelIds?: readonly string[] | undefined;
  /** List deleted files too. */
  includeDeleted?: boolean | undefined;
  /** "CreateAt" (also when empty) or "Size"; anything else is an error. */
  sortBy?: string | undefined;
  /** Falling instead of rising. */
  sortDescending?: boolean | undefined;
  /** Only files uploaded at this time or later, ms since the epoch. 0 = at any time. */
  since?: number | undefined;
  /** Only files in which the server found no text. */
  onlyEmptyContent?: boolean | undefined;
}

/** An upload in pieces: it can be interrupted and taken up again where it stopped. */
export interface UploadSession {
  /** Id of the session. The server makes it. */
  id: string;
  /** What the file is for: "attachment" (of a post) or "import" (of data). */
  type: string;
  /** When the session was made, ms since the epoch. */
  createAt: number;
  /** Id of the user who uploads. */
  userId: string;
  /** Id of the channel that the file is for. Only with type "attachment". */
  channelId: string;
  /** Name of the file. */
  filename: string;
  /** Where the server stores the file. The server chooses it. */
  path: string;
  /** Size of the whole file in bytes. */
  fileSize: number;
  /** Bytes that the server has already: the next piece begins here. */
  fileOffset: number;
  /** Id of the remote server when a shared channel brings the file, else empty. */
  remoteId: string;
  /** Id that the file is asked to have, for shared channels. Empty = the server chooses. */
  reqFileId: string;
}

/** UploadSession with everything optional: what is left out is zero or absent. */
export interface UploadSessionInit {
  /** Id of the session. The server makes it. */
  id?: string | undefined;
  /** What the file is for: "attachment" (of a post) or "import" (of data). */
  type?: string | undefined;
  /** When the session was made, ms since the epoch. */
  createAt?: number | undefined;
  /** Id of the user who uploads. */
  userId?: string | undefined;
  /** Id of the channel that the file is for. Only with type "attachment". */
  channelId?: string | undefined;
  /** Name of the file. */
  filename?: string | undefined;
  /** Where the server stores the file. The server chooses it. */
  path?: string | undefined;
  /** Size of the whole file in bytes. */
  fileSize?: number | undefined;
  /** Bytes that the server has already: the next piece begins here. */
  fileOffset?: number | undefined;
  /** Id of the remote server when a shared channel brings the file, else empty. */
  remoteId?: string | undefined;
  /** Id that the file is asked to have, for shared channels. Empty = the server chooses. */
  reqFileId?: string | undefined;
}
