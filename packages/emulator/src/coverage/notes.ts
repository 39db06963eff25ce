/** What the emulator settles by itself, because neither documentation nor recordings say it, or leaves out. By subject. */
export const notes: Readonly<Record<string, readonly string[]>> = {
  Properties: [
    "Errors have ids and texts of the emulator's own, with status 400, 403 (owners, protected fields), 404 or 409 (taken names, " +
      "second values, links).",
    "There are no built-in groups: `access_control` needs a licence, which the embedded server has not. Groups of plugins have " +
      "version 1.",
    "Fields and values must name a group and a field that are there. A name is taken once for each group, kind of object and " +
      "target; whether it is taken at a higher level (team, system) is not looked at.",
    "Deleted fields and values are still found by their ids, with `deleteAt`; nothing changes them any more. A thing whose value " +
      "was deleted gets a new one with a new id.",
    "`protected` and `owners` hold in every group. The maker of a protected field is the plugin that created it.",
    "A field is linked when it is made. Later it can only be unlinked.",
  ],
  "Channel guards": [
    "A channel that does not exist can't be guarded: 404.",
    "That a guarded channel keeps its type has an id and a text of the emulator's own. The ids of the errors when a guard can't be " +
      "asked are the server's, their texts are not.",
    "There are no drafts and no scheduled posts, so that ScheduledPostWillBeCreated and DraftWillBeUpserted are never asked.",
    "A guard stays when its plugin is removed.",
  ],
  Groups: [
    "Errors have ids and texts of the emulator's own, but for a group that is missing and a name that is taken. Groups of the source " +
      "`ldap` need a licence, which the embedded server has not: 403.",
    "A deleted group is found by its id and its id at the source, not by its name. It keeps its name, its members and its ties.",
    "A name has lower-case letters, digits, dots, dashes and underscores; a group that may be mentioned needs one. " +
      "Names are unique among all groups and users, ids at the source among the groups of a source. A cut tie is missing.",
    "CreateDefaultSyncableMemberships and DeleteGroupConstrainedMemberships do all that happens by groups: neither a new member " +
      "nor a new tie changes a team or channel by itself. Who can't be added is logged, and the others still are.",
    "A member of a group that is tied to a channel joins the channel's team too, unless that user left it.",
    "Bots stay in what is constrained to groups. `schemeAdmin` is kept and has no effect, nor have view restrictions.",
    "Nothing is told to WebSockets.",
  ],
  "Shared channels": [
    "They are on, without a licence. Errors have ids and texts of the emulator's own.",
    "There are no other servers, only plugins as remotes. A remote never goes offline; it is pinged when its plugin, running already, " +
      "registers it.",
    "A plugin registers itself only. To share a shared channel again is an error, to invite an invited remote is none. A channel is " +
      "either at home here or has the id of the remote that it comes from. Its texts have the limits of a channel's.",
    "An invitation counts from its own time: older posts are sent once the cursor is set back. Only `lastPostUpdateAt` and " +
      "`lastPostId` of the cursor decide what is sent, new posts included, 100 in a message.",
    "News are sent at once, with posts, reactions and the users who wrote them, then files and pictures. What came from a remote is not " +
      "sent back to it. Memberships, statuses, confirmations and mentions are not sent.",
    "A file that failed is sent again when its post changes. What a plugin missed while it did not run comes with the next change or " +
      "SyncSharedChannel.",
    "A remote that invites itself can't be kept out of a shared channel.",
    "What a plugin hands in is made with the hooks that fire for posts, reactions and memberships, and UserHasBeenCreated for users; " +
      "FileWillBeUploaded is not asked. A user keeps the name and address that the remote tells, or fails if one is taken. Authors " +
      "only have to exist. Confirmations always fail.",
  ],
  "Access control": [
    "Policies and expressions are not evaluated: their language is not known well enough, and a stock server needs a licence for " +
      "them. The methods answer 501.",
  ],
};
