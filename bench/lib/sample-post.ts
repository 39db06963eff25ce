import type { Post } from "@mattermost-plugin/gen";

const id = (letter: string): string => letter.repeat(26);

/** A post as an integration makes it: 795 bytes on the wire, 21 fields set. */
export const samplePost: Post = {
  id: id("a"),
  createAt: 1_732_272_000_000,
  updateAt: 1_732_272_000_250,
  editAt: 1_732_272_060_000,
  deleteAt: 0,
  isPinned: true,
  userId: id("b"),
  channelId: id("c"),
  rootId: id("d"),
  originalId: "",
  message: "The nightly build of the release branch failed in two of its forty jobs. ".repeat(3).trim(),
  messageSource: "The nightly build failed: 2 jobs.",
  type: "custom_build",
  props: {
    from_webhook: "true",
    override_username: "build bot",
    attachments: [
      { color: "#ff0000", title: "Build failed", fields: [{ title: "Branch", value: "release", short: true }] },
    ],
    failed_jobs: 2,
  },
  hashtags: "#build #nightly",
  fileIds: [id("f"), id("g")],
  pendingPostId: `${id("b")}:1732272000000`,
  hasReactions: true,
  remoteId: id("h"),
  replyCount: 3,
  lastReplyAt: 1_732_272_120_000,
  participants: [],
  isFollowing: true,
  metadata: undefined,
  filenames: [],
};
