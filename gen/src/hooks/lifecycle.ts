// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** What `onActivate` may return. */
export type OnActivateResult = undefined | void;

/** What `onDeactivate` may return. */
export type OnDeactivateResult = undefined | void;

/** What `onConfigurationChange` may return. */
export type OnConfigurationChangeResult = undefined | void;
