// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import { viewUsersRestrictionsType } from "./common.ts";
import { pluginContextType } from "./hooks-common.ts";
import { emailNotificationContentType } from "./notification.ts";
import { listOfPostAcknowledgementType, listOfPostType, listOfReactionType, postType } from "./post.ts";
import { listOfStatusType, mapOfUserType } from "./user.ts";

import { anyMap, basic, structType, timeType, type GobType, type StructType } from "@mattermost-plugin/gob";

export const logrLevelType: StructType = structType("logr.Level", () => [
  { name: "ID", type: basic.uint64 },
  { name: "Name", type: basic.string },
  { name: "Stacktrace", type: basic.bool },
  { name: "Color", type: basic.uint8 },
]);

export const aiRecapSettingsType: StructType = structType("model.AIRecapSettings", () => [
  { name: "Enable", type: basic.bool },
  { name: "DefaultLimits", type: recapLimitSettingsType },
  { name: "EnforceRecapsPerDay", type: basic.bool },
  { name: "EnforceScheduledRecaps", type: basic.bool },
  { name: "EnforceChannelsPerRecap", type: basic.bool },
  { name: "EnforcePostsPerRecap", type: basic.bool },
  { name: "EnforceTokensPerRecap", type: basic.bool },
  { name: "EnforcePostsPerDay", type: basic.bool },
  { name: "EnforceCooldown", type: basic.bool },
]);

export const listOfStringType: GobType = { kind: "slice", elem: basic.string };

export const accessControlSettingsType: StructType = structType("model.AccessControlSettings", () => [
  { name: "EnableAttributeBasedAccessControl", type: basic.bool },
  { name: "EnableUserManagedAttributes", type: basic.bool },
  { name: "EnableChannelPolicyIndicators", type: basic.bool },
  { name: "TrustProxyDeviceIdentityHeader", type: basic.bool },
  { name: "EnforceDeviceIDConsistency", type: basic.bool },
  { name: "EnableAccessControlAuditLogging", type: basic.bool },
  { name: "SyncJobIntervalSeconds", type: basic.int64 },
  { name: "AttributeRefreshIntervalSeconds", type: basic.int64 },
]);

export const additionalContentFlaggingSettingsType: StructType = structType("model.AdditionalContentFlaggingSettings", () => [
  { name: "Reasons", type: listOfStringType },
  { name: "ReporterCommentRequired", type: basic.bool },
  { name: "ReviewerCommentRequired", type: basic.bool },
  { name: "HideFlaggedContent", type: basic.bool },
]);

export const agentsProviderSettingsType: StructType = structType("model.AgentsProviderSettings", () => [
  { name: "LLMServiceID", type: basic.string },
]);

export const analyticsSettingsType: StructType = structType("model.AnalyticsSettings", () => [
  { name: "MaxUsersForStatistics", type: basic.int64 },
]);

export const announcementSettingsType: StructType = structType("model.AnnouncementSettings", () => [
  { name: "EnableBanner", type: basic.bool },
  { name: "BannerText", type: basic.string },
  { name: "BannerColor", type: basic.string },
  { name: "BannerTextColor", type: basic.string },
  { name: "AllowBannerDismissal", type: basic.bool },
  { name: "AdminNoticesEnabled", type: basic.bool },
  { name: "UserNoticesEnabled", type: basic.bool },
  { name: "NoticesURL", type: basic.string },
  { name: "NoticesFetchFrequency", type: basic.int64 },
  { name: "NoticesSkipCache", type: basic.bool },
]);

export const auditEventActorType: StructType = structType("model.AuditEventActor", () => [
  { name: "UserId", type: basic.string },
  { name: "SessionId", type: basic.string },
  { name: "Client", type: basic.string },
  { name: "IpAddress", type: basic.string },
  { name: "XForwardedFor", type: basic.string },
]);

export const autoTranslationSettingsType: StructType = structType("model.AutoTranslationSettings", () => [
  { name: "Enable", type: basic.bool },
  { name: "RestrictDMAndGM", type: basic.bool },
  { name: "Provider", type: basic.string },
  { name: "TargetLanguages", type: listOfStringType },
  { name: "Workers", type: basic.int64 },
  { name: "TimeoutMs", type: basic.int64 },
  { name: "LibreTranslate", type: libreTranslateProviderSettingsType },
  { name: "Agents", type: agentsProviderSettingsType },
]);

export const cacheSettingsType: StructType = structType("model.CacheSettings", () => [
  { name: "CacheType", type: basic.string },
  { name: "RedisAddress", type: basic.string },
  { name: "RedisPassword", type: basic.string },
  { name: "RedisDB", type: basic.int64 },
  { name: "RedisCachePrefix", type: basic.string },
  { name: "DisableClientCache", type: basic.bool },
]);

export const mapOfBoolType: GobType = { kind: "map", key: basic.string, elem: basic.bool };

export const mapOfStringType: GobType = { kind: "map", key: basic.string, elem: basic.string };

export const clientRequirementsType: StructType = structType("model.ClientRequirements", () => [
  { name: "AndroidLatestVersion", type: basic.string },
  { name: "AndroidMinVersion", type: basic.string },
  { name: "IosLatestVersion", type: basic.string },
  { name: "IosMinVersion", type: basic.string },
]);

export const cloudSettingsType: StructType = structType("model.CloudSettings", () => [
  { name: "CWSURL", type: basic.string },
  { name: "CWSAPIURL", type: basic.string },
  { name: "CWSMock", type: basic.bool },
  { name: "Disable", type: basic.bool },
  { name: "PreviewModalBucketURL", type: basic.string },
]);

export const clusterSettingsType: StructType = structType("model.ClusterSettings", () => [
  { name: "Enable", type: basic.bool },
  { name: "ClusterName", type: basic.string },
  { name: "OverrideHostname", type: basic.string },
  { name: "NetworkInterface", type: basic.string },
  { name: "BindAddress", type: basic.string },
  { name: "AdvertiseAddress", type: basic.string },
  { name: "UseIPAddress", type: basic.bool },
  { name: "EnableGossipCompression", type: basic.bool },
  { name: "EnableExperimentalGossipEncryption", type: basic.bool },
  { name: "EnableGossipEncryption", type: basic.bool },
  { name: "ReadOnlyConfig", type: basic.bool },
  { name: "GossipPort", type: basic.int64 },
]);

export const complianceSettingsType: StructType = structType("model.ComplianceSettings", () => [
  { name: "Enable", type: basic.bool },
  { name: "Directory", type: basic.string },
  { name: "EnableDaily", type: basic.bool },
  { name: "BatchSize", type: basic.int64 },
]);

export const configType: StructType = structType("model.Config", () => [
  { name: "ServiceSettings", type: serviceSettingsType, always: true },
  { name: "TeamSettings", type: teamSettingsType, always: true },
  { name: "ClientRequirements", type: clientRequirementsType, always: true },
  { name: "SqlSettings", type: sqlSettingsType, always: true },
  { name: "LogSettings", type: logSettingsType, always: true },
  { name: "ExperimentalAuditSettings", type: experimentalAuditSettingsType, always: true },
  { name: "PasswordSettings", type: passwordSettingsType, always: true },
  { name: "FileSettings", type: fileSettingsType, always: true },
  { name: "EmailSettings", type: emailSettingsType, always: true },
  { name: "RateLimitSettings", type: rateLimitSettingsType, always: true },
  { name: "PrivacySettings", type: privacySettingsType, always: true },
  { name: "SupportSettings", type: supportSettingsType, always: true },
  { name: "AnnouncementSettings", type: announcementSettingsType, always: true },
  { name: "ThemeSettings", type: themeSettingsType, always: true },
  { name: "GitLabSettings", type: ssoSettingsType, always: true },
  { name: "GoogleSettings", type: ssoSettingsType, always: true },
  { name: "Office365Settings", type: office365SettingsType, always: true },
  { name: "OpenIdSettings", type: ssoSettingsType, always: true },
  { name: "LdapSettings", type: ldapSettingsType, always: true },
  { name: "ComplianceSettings", type: complianceSettingsType, always: true },
  { name: "LocalizationSettings", type: localizationSettingsType, always: true },
  { name: "SamlSettings", type: samlSettingsType, always: true },
  { name: "NativeAppSettings", type: nativeAppSettingsType, always: true },
  { name: "IntuneSettings", type: intuneSettingsType, always: true },
  { name: "CacheSettings", type: cacheSettingsType, always: true },
  { name: "ClusterSettings", type: clusterSettingsType, always: true },
  { name: "MetricsSettings", type: metricsSettingsType, always: true },
  { name: "ExperimentalSettings", type: experimentalSettingsType, always: true },
  { name: "AnalyticsSettings", type: analyticsSettingsType, always: true },
  { name: "ElasticsearchSettings", type: elasticsearchSettingsType, always: true },
  { name: "DataRetentionSettings", type: dataRetentionSettingsType, always: true },
  { name: "MobileEphemeralModeSettings", type: mobileEphemeralModeSettingsType, always: true },
  { name: "MessageExportSettings", type: messageExportSettingsType, always: true },
  { name: "JobSettings", type: jobSettingsType, always: true },
  { name: "PluginSettings", type: pluginSettingsType, always: true },
  { name: "DisplaySettings", type: displaySettingsType, always: true },
  { name: "GuestAccountsSettings", type: guestAccountsSettingsType, always: true },
  { name: "ImageProxySettings", type: imageProxySettingsType, always: true },
  { name: "CloudSettings", type: cloudSettingsType, always: true },
  { name: "FeatureFlags", type: featureFlagsType },
  { name: "ImportSettings", type: importSettingsType, always: true },
  { name: "ExportSettings", type: exportSettingsType, always: true },
  { name: "WranglerSettings", type: wranglerSettingsType, always: true },
  { name: "ConnectedWorkspacesSettings", type: connectedWorkspacesSettingsType, always: true },
  { name: "AccessControlSettings", type: accessControlSettingsType, always: true },
  { name: "ContentFlaggingSettings", type: contentFlaggingSettingsType, always: true },
  { name: "AutoTranslationSettings", type: autoTranslationSettingsType, always: true },
  { name: "AIRecapSettings", type: aiRecapSettingsType, always: true },
]);

export const connectedWorkspacesSettingsType: StructType = structType("model.ConnectedWorkspacesSettings", () => [
  { name: "EnableSharedChannels", type: basic.bool },
  { name: "EnableRemoteClusterService", type: basic.bool },
  { name: "DisableSharedChannelsStatusSync", type: basic.bool },
  { name: "SyncUsersOnConnectionOpen", type: basic.bool },
  { name: "GlobalUserSyncBatchSize", type: basic.int64 },
  { name: "MaxPostsPerSync", type: basic.int64 },
  { name: "MemberSyncBatchSize", type: basic.int64 },
]);

export const mapOfListOfStringType: GobType = { kind: "map", key: basic.string, elem: listOfStringType };

export const contentFlaggingNotificationSettingsType: StructType = structType("model.ContentFlaggingNotificationSettings", () => [
  { name: "EventTargetMapping", type: mapOfListOfStringType },
]);

export const contentFlaggingSettingsType: StructType = structType("model.ContentFlaggingSettings", () => [
  { name: "ContentFlaggingSettingsBase", type: contentFlaggingSettingsBaseType, always: true },
  { name: "ReviewerSettings", type: reviewerSettingsType },
]);

export const contentFlaggingSettingsBaseType: StructType = structType("model.ContentFlaggingSettingsBase", () => [
  { name: "EnableContentFlagging", type: basic.bool },
  { name: "NotificationSettings", type: contentFlaggingNotificationSettingsType },
  { name: "AdditionalSettings", type: additionalContentFlaggingSettingsType },
]);

export const customerType: StructType = structType("model.Customer", () => [
  { name: "Id", type: basic.string },
  { name: "Name", type: basic.string },
  { name: "Email", type: basic.string },
  { name: "Company", type: basic.string },
]);

export const dataRetentionSettingsType: StructType = structType("model.DataRetentionSettings", () => [
  { name: "EnableMessageDeletion", type: basic.bool },
  { name: "EnableFileDeletion", type: basic.bool },
  { name: "EnableBoardsDeletion", type: basic.bool },
  { name: "MessageRetentionDays", type: basic.int64 },
  { name: "MessageRetentionHours", type: basic.int64 },
  { name: "FileRetentionDays", type: basic.int64 },
  { name: "FileRetentionHours", type: basic.int64 },
  { name: "BoardsRetentionDays", type: basic.int64 },
  { name: "DeletionJobStartTime", type: basic.string },
  { name: "BatchSize", type: basic.int64 },
  { name: "TimeBetweenBatchesMilliseconds", type: basic.int64 },
  { name: "RetentionIdsBatchSize", type: basic.int64 },
  { name: "PreservePinnedPosts", type: basic.bool },
]);

export const displaySettingsType: StructType = structType("model.DisplaySettings", () => [
  { name: "CustomURLSchemes", type: listOfStringType },
  { name: "MaxMarkdownNodes", type: basic.int64 },
]);

export const elasticsearchSettingsType: StructType = structType("model.ElasticsearchSettings", () => [
  { name: "ConnectionURL", type: basic.string },
  { name: "Backend", type: basic.string },
  { name: "Username", type: basic.string },
  { name: "Password", type: basic.string },
  { name: "EnableIndexing", type: basic.bool },
  { name: "EnableSearching", type: basic.bool },
  { name: "EnableCJKAnalyzers", type: basic.bool },
  { name: "EnableAutocomplete", type: basic.bool },
  { name: "Sniff", type: basic.bool },
  { name: "PostIndexReplicas", type: basic.int64 },
  { name: "PostIndexShards", type: basic.int64 },
  { name: "ChannelIndexReplicas", type: basic.int64 },
  { name: "ChannelIndexShards", type: basic.int64 },
  { name: "UserIndexReplicas", type: basic.int64 },
  { name: "UserIndexShards", type: basic.int64 },
  { name: "AggregatePostsAfterDays", type: basic.int64 },
  { name: "PostsAggregatorJobStartTime", type: basic.string },
  { name: "IndexPrefix", type: basic.string },
  { name: "GlobalSearchPrefix", type: basic.string },
  { name: "LiveIndexingBatchSize", type: basic.int64 },
  { name: "BulkIndexingTimeWindowSeconds", type: basic.int64 },
  { name: "BatchSize", type: basic.int64 },
  { name: "RequestTimeoutSeconds", type: basic.int64 },
  { name: "SkipTLSVerification", type: basic.bool },
  { name: "CA", type: basic.string },
  { name: "ClientCert", type: basic.string },
  { name: "ClientKey", type: basic.string },
  { name: "Trace", type: basic.string },
  { name: "IgnoredPurgeIndexes", type: basic.string },
  { name: "EnableSearchPublicChannelsWithoutMembership", type: basic.bool },
]);

export const emailNotificationType: StructType = structType("model.EmailNotification", () => [
  { name: "PostId", type: basic.string },
  { name: "ChannelId", type: basic.string },
  { name: "TeamId", type: basic.string },
  { name: "SenderId", type: basic.string },
  { name: "SenderDisplayName", type: basic.string },
  { name: "RecipientId", type: basic.string },
  { name: "RootId", type: basic.string },
  { name: "ChannelType", type: basic.string },
  { name: "ChannelName", type: basic.string },
  { name: "TeamName", type: basic.string },
  { name: "SenderUsername", type: basic.string },
  { name: "IsDirectMessage", type: basic.bool },
  { name: "IsGroupMessage", type: basic.bool },
  { name: "IsThreadReply", type: basic.bool },
  { name: "IsCRTEnabled", type: basic.bool },
  { name: "UseMilitaryTime", type: basic.bool },
  { name: "EmailNotificationContent", type: emailNotificationContentType, always: true },
]);

export const emailSettingsType: StructType = structType("model.EmailSettings", () => [
  { name: "EnableSignUpWithEmail", type: basic.bool },
  { name: "EnableSignInWithEmail", type: basic.bool },
  { name: "EnableSignInWithUsername", type: basic.bool },
  { name: "SendEmailNotifications", type: basic.bool },
  { name: "UseChannelInEmailNotifications", type: basic.bool },
  { name: "RequireEmailVerification", type: basic.bool },
  { name: "FeedbackName", type: basic.string },
  { name: "FeedbackEmail", type: basic.string },
  { name: "ReplyToAddress", type: basic.string },
  { name: "FeedbackOrganization", type: basic.string },
  { name: "EnableSMTPAuth", type: basic.bool },
  { name: "SMTPUsername", type: basic.string },
  { name: "SMTPPassword", type: basic.string },
  { name: "SMTPServer", type: basic.string },
  { name: "SMTPPort", type: basic.string },
  { name: "SMTPServerTimeout", type: basic.int64 },
  { name: "ConnectionSecurity", type: basic.string },
  { name: "SendPushNotifications", type: basic.bool },
  { name: "PushNotificationServer", type: basic.string },
  { name: "PushNotificationContents", type: basic.string },
  { name: "PushNotificationBuffer", type: basic.int64 },
  { name: "EnableEmailBatching", type: basic.bool },
  { name: "EmailBatchingBufferSize", type: basic.int64 },
  { name: "EmailBatchingInterval", type: basic.int64 },
  { name: "EnablePreviewModeBanner", type: basic.bool },
  { name: "SkipServerCertificateVerification", type: basic.bool },
  { name: "EmailNotificationContentsType", type: basic.string },
]);

export const experimentalAuditSettingsType: StructType = structType("model.ExperimentalAuditSettings", () => [
  { name: "FileEnabled", type: basic.bool },
  { name: "FileName", type: basic.string },
  { name: "AdvancedLoggingJSON", type: basic.bytes },
  { name: "Certificate", type: basic.string },
]);

export const experimentalSettingsType: StructType = structType("model.ExperimentalSettings", () => [
  { name: "ClientSideCertEnable", type: basic.bool },
  { name: "LinkMetadataTimeoutMilliseconds", type: basic.int64 },
  { name: "RestrictSystemAdmin", type: basic.bool },
  { name: "EnableSharedChannels", type: basic.bool },
  { name: "EnableRemoteClusterService", type: basic.bool },
  { name: "DisableAppBar", type: basic.bool },
  { name: "DisableRefetchingOnBrowserFocus", type: basic.bool },
  { name: "DelayChannelAutocomplete", type: basic.bool },
  { name: "DisableWakeUpReconnectHandler", type: basic.bool },
  { name: "UsersStatusAndProfileFetchingPollIntervalMilliseconds", type: basic.int64 },
  { name: "YoutubeReferrerPolicy", type: basic.bool },
  { name: "EnableWatermark", type: basic.bool },
]);

export const exportSettingsType: StructType = structType("model.ExportSettings", () => [
  { name: "Directory", type: basic.string },
  { name: "RetentionDays", type: basic.int64 },
]);

export const featureFlagsType: StructType = structType("model.FeatureFlags", () => [
  { name: "TestFeature", type: basic.string },
  { name: "TestBoolFeature", type: basic.bool },
  { name: "EnableSharedChannelsDMs", type: basic.bool },
  { name: "EnableSyncAllUsersForRemoteCluster", type: basic.bool },
  { name: "AppsEnabled", type: basic.bool },
  { name: "NormalizeLdapDNs", type: basic.bool },
  { name: "WysiwygEditor", type: basic.bool },
  { name: "MoveThreadsEnabled", type: basic.bool },
  { name: "NotificationMonitoring", type: basic.bool },
  { name: "AttributeValueMasking", type: basic.bool },
  { name: "PermissionPolicies", type: basic.bool },
  { name: "ChannelPermissionPolicies", type: basic.bool },
  { name: "PolicySimulation", type: basic.bool },
  { name: "ContentFlagging", type: basic.bool },
  { name: "EnableMattermostEntry", type: basic.bool },
  { name: "MobileSSOCodeExchange", type: basic.bool },
  { name: "EnableShiftEscapeToMarkAllRead", type: basic.bool },
  { name: "AutoTranslation", type: basic.bool },
  { name: "ClassificationMarkings", type: basic.bool },
  { name: "GlobalAttributes", type: basic.bool },
  { name: "BurnOnRead", type: basic.bool },
  { name: "EnableAIPluginBridge", type: basic.bool },
  { name: "EnableAIRecaps", type: basic.bool },
  { name: "IntegratedBoards", type: basic.bool },
  { name: "EnableDocs", type: basic.bool },
  { name: "CJKSearch", type: basic.bool },
  { name: "AggregatePluginMetrics", type: basic.bool },
  { name: "ManagedChannelCategories", type: basic.bool },
  { name: "SessionAttributes", type: basic.bool },
  { name: "PostAttributes", type: basic.bool },
  { name: "DiscoverableChannels", type: basic.bool },
  { name: "MobileEphemeralMode", type: basic.bool },
  { name: "PropertyFieldRank", type: basic.bool },
  { name: "TeamMembershipAccessControl", type: basic.bool },
  { name: "MmBlocksEnabled", type: basic.bool },
  { name: "ClusterGracefulDrain", type: basic.bool },
  { name: "ChannelBookmarks", type: basic.bool },
  { name: "EnableConcurrentReact", type: basic.bool },
  { name: "EnableMFIPluginSignaturePublicKey", type: basic.bool },
  { name: "RecurringScheduledPosts", type: basic.bool },
]);

export const featuresType: StructType = structType("model.Features", () => [
  { name: "Users", type: basic.int64 },
  { name: "LDAP", type: basic.bool },
  { name: "LDAPGroups", type: basic.bool },
  { name: "MFA", type: basic.bool },
  { name: "GoogleOAuth", type: basic.bool },
  { name: "Office365OAuth", type: basic.bool },
  { name: "OpenId", type: basic.bool },
  { name: "Compliance", type: basic.bool },
  { name: "Cluster", type: basic.bool },
  { name: "Metrics", type: basic.bool },
  { name: "MHPNS", type: basic.bool },
  { name: "SAML", type: basic.bool },
  { name: "Elasticsearch", type: basic.bool },
  { name: "Announcement", type: basic.bool },
  { name: "ThemeManagement", type: basic.bool },
  { name: "EmailNotificationContents", type: basic.bool },
  { name: "DataRetention", type: basic.bool },
  { name: "MessageExport", type: basic.bool },
  { name: "CustomPermissionsSchemes", type: basic.bool },
  { name: "CustomTermsOfService", type: basic.bool },
  { name: "GuestAccounts", type: basic.bool },
  { name: "GuestAccountsPermissions", type: basic.bool },
  { name: "IDLoadedPushNotifications", type: basic.bool },
  { name: "LockTeammateNameDisplay", type: basic.bool },
  { name: "EnterprisePlugins", type: basic.bool },
  { name: "AdvancedLogging", type: basic.bool },
  { name: "Cloud", type: basic.bool },
  { name: "SharedChannels", type: basic.bool },
  { name: "RemoteClusterService", type: basic.bool },
  { name: "OutgoingOAuthConnections", type: basic.bool },
  { name: "AutoTranslation", type: basic.bool },
  { name: "FutureFeatures", type: basic.bool },
]);

export const fileSettingsType: StructType = structType("model.FileSettings", () => [
  { name: "EnableFileAttachments", type: basic.bool },
  { name: "EnableMobileUpload", type: basic.bool },
  { name: "EnableMobileDownload", type: basic.bool },
  { name: "MaxFileSize", type: basic.int64 },
  { name: "MaxImageResolution", type: basic.int64 },
  { name: "MaxImageDecoderConcurrency", type: basic.int64 },
  { name: "DriverName", type: basic.string },
  { name: "Directory", type: basic.string },
  { name: "EnablePublicLink", type: basic.bool },
  { name: "ExtractContent", type: basic.bool },
  { name: "ExtractContentTimeout", type: basic.int64 },
  { name: "ArchiveRecursion", type: basic.bool },
  { name: "PublicLinkSalt", type: basic.string },
  { name: "InitialFont", type: basic.string },
  { name: "AmazonS3AccessKeyId", type: basic.string },
  { name: "AmazonS3SecretAccessKey", type: basic.string },
  { name: "AmazonS3Bucket", type: basic.string },
  { name: "AmazonS3PathPrefix", type: basic.string },
  { name: "AmazonS3Region", type: basic.string },
  { name: "AmazonS3Endpoint", type: basic.string },
  { name: "AmazonS3SSL", type: basic.bool },
  { name: "AmazonS3SignV2", type: basic.bool },
  { name: "AmazonS3SSE", type: basic.bool },
  { name: "AmazonS3Trace", type: basic.bool },
  { name: "AmazonS3RequestTimeoutMilliseconds", type: basic.int64 },
  { name: "AmazonS3UploadPartSizeBytes", type: basic.int64 },
  { name: "AmazonS3StorageClass", type: basic.string },
  { name: "AzureStorageAccount", type: basic.string },
  { name: "AzureAuthMode", type: basic.string },
  { name: "AzureAccessKey", type: basic.string },
  { name: "AzureContainer", type: basic.string },
  { name: "AzurePathPrefix", type: basic.string },
  { name: "AzureCloud", type: basic.string },
  { name: "AzureEndpoint", type: basic.string },
  { name: "AzureSSL", type: basic.bool },
  { name: "AzureRequestTimeoutMilliseconds", type: basic.int64 },
  { name: "DedicatedExportStore", type: basic.bool },
  { name: "ExportDriverName", type: basic.string },
  { name: "ExportDirectory", type: basic.string },
  { name: "ExportAmazonS3AccessKeyId", type: basic.string },
  { name: "ExportAmazonS3SecretAccessKey", type: basic.string },
  { name: "ExportAmazonS3Bucket", type: basic.string },
  { name: "ExportAmazonS3PathPrefix", type: basic.string },
  { name: "ExportAmazonS3Region", type: basic.string },
  { name: "ExportAmazonS3Endpoint", type: basic.string },
  { name: "ExportAmazonS3SSL", type: basic.bool },
  { name: "ExportAmazonS3SignV2", type: basic.bool },
  { name: "ExportAmazonS3SSE", type: basic.bool },
  { name: "ExportAmazonS3Trace", type: basic.bool },
  { name: "ExportAmazonS3RequestTimeoutMilliseconds", type: basic.int64 },
  { name: "ExportAmazonS3PresignExpiresSeconds", type: basic.int64 },
  { name: "ExportAmazonS3UploadPartSizeBytes", type: basic.int64 },
  { name: "ExportAmazonS3StorageClass", type: basic.string },
  { name: "ExportAzureStorageAccount", type: basic.string },
  { name: "ExportAzureAuthMode", type: basic.string },
  { name: "ExportAzureAccessKey", type: basic.string },
  { name: "ExportAzureContainer", type: basic.string },
  { name: "ExportAzurePathPrefix", type: basic.string },
  { name: "ExportAzureCloud", type: basic.string },
  { name: "ExportAzureEndpoint", type: basic.string },
  { name: "ExportAzureSSL", type: basic.bool },
  { name: "ExportAzureRequestTimeoutMilliseconds", type: basic.int64 },
  { name: "ExportAzurePresignExpiresSeconds", type: basic.int64 },
]);

export const globalRelayMessageExportSettingsType: StructType = structType("model.GlobalRelayMessageExportSettings", () => [
  { name: "CustomerType", type: basic.string },
  { name: "SMTPUsername", type: basic.string },
  { name: "SMTPPassword", type: basic.string },
  { name: "EmailAddress", type: basic.string },
  { name: "SMTPServerTimeout", type: basic.int64 },
  { name: "CustomSMTPServerName", type: basic.string },
  { name: "CustomSMTPPort", type: basic.string },
]);

export const guestAccountsSettingsType: StructType = structType("model.GuestAccountsSettings", () => [
  { name: "Enable", type: basic.bool },
  { name: "HideTags", type: basic.bool },
  { name: "AllowEmailAccounts", type: basic.bool },
  { name: "EnforceMultifactorAuthentication", type: basic.bool },
  { name: "RestrictCreationToDomains", type: basic.string },
  { name: "EnableGuestMagicLink", type: basic.bool },
]);

export const imageProxySettingsType: StructType = structType("model.ImageProxySettings", () => [
  { name: "Enable", type: basic.bool },
  { name: "ImageProxyType", type: basic.string },
]);

export const importSettingsType: StructType = structType("model.ImportSettings", () => [
  { name: "Directory", type: basic.string },
  { name: "RetentionDays", type: basic.int64 },
]);

export const intuneSettingsType: StructType = structType("model.IntuneSettings", () => [
  { name: "Enable", type: basic.bool },
  { name: "TenantId", type: basic.string },
  { name: "ClientId", type: basic.string },
  { name: "AuthService", type: basic.string },
]);

export const jobSettingsType: StructType = structType("model.JobSettings", () => [
  { name: "RunJobs", type: basic.bool },
  { name: "RunScheduler", type: basic.bool },
  { name: "CleanupJobsThresholdDays", type: basic.int64 },
  { name: "CleanupConfigThresholdDays", type: basic.int64 },
]);

export const ldapSettingsType: StructType = structType("model.LdapSettings", () => [
  { name: "Enable", type: basic.bool },
  { name: "EnableSync", type: basic.bool },
  { name: "LdapServer", type: basic.string },
  { name: "LdapPort", type: basic.int64 },
  { name: "ConnectionSecurity", type: basic.string },
  { name: "BaseDN", type: basic.string },
  { name: "BindUsername", type: basic.string },
  { name: "BindPassword", type: basic.string },
  { name: "MaximumLoginAttempts", type: basic.int64 },
  { name: "UserFilter", type: basic.string },
  { name: "GroupFilter", type: basic.string },
  { name: "GuestFilter", type: basic.string },
  { name: "EnableAdminFilter", type: basic.bool },
  { name: "AdminFilter", type: basic.string },
  { name: "GroupDisplayNameAttribute", type: basic.string },
  { name: "GroupIdAttribute", type: basic.string },
  { name: "FirstNameAttribute", type: basic.string },
  { name: "LastNameAttribute", type: basic.string },
  { name: "EmailAttribute", type: basic.string },
  { name: "UsernameAttribute", type: basic.string },
  { name: "NicknameAttribute", type: basic.string },
  { name: "IdAttribute", type: basic.string },
  { name: "PositionAttribute", type: basic.string },
  { name: "LoginIdAttribute", type: basic.string },
  { name: "PictureAttribute", type: basic.string },
  { name: "SyncIntervalMinutes", type: basic.int64 },
  { name: "ReAddRemovedMembers", type: basic.bool },
  { name: "SkipCertificateVerification", type: basic.bool },
  { name: "PublicCertificateFile", type: basic.string },
  { name: "PrivateKeyFile", type: basic.string },
  { name: "QueryTimeout", type: basic.int64 },
  { name: "MaxPageSize", type: basic.int64 },
  { name: "LoginFieldName", type: basic.string },
]);

export const libreTranslateProviderSettingsType: StructType = structType("model.LibreTranslateProviderSettings", () => [
  { name: "URL", type: basic.string },
  { name: "APIKey", type: basic.string },
]);

export const licenseType: StructType = structType("model.License", () => [
  { name: "Id", type: basic.string },
  { name: "IssuedAt", type: basic.int64 },
  { name: "StartsAt", type: basic.int64 },
  { name: "ExpiresAt", type: basic.int64 },
  { name: "Customer", type: customerType },
  { name: "Features", type: featuresType },
  { name: "SkuName", type: basic.string },
  { name: "SkuShortName", type: basic.string },
  { name: "IsTrial", type: basic.bool },
  { name: "IsGovSku", type: basic.bool },
  { name: "IsNonProduction", type: basic.bool },
  { name: "IsSeatCountEnforced", type: basic.bool },
  { name: "ExtraUsers", type: basic.int64 },
  { name: "SignupJWT", type: basic.string },
  { name: "Limits", type: licenseLimitsType },
]);

export const licenseLimitsType: StructType = structType("model.LicenseLimits", () => [
  { name: "PostHistory", type: basic.int64 },
  { name: "BoardCards", type: basic.int64 },
  { name: "PlaybookRuns", type: basic.int64 },
  { name: "CallDurationSeconds", type: basic.int64 },
  { name: "AgentsPrompts", type: basic.int64 },
  { name: "PushNotifications", type: basic.int64 },
]);

export const localizationSettingsType: StructType = structType("model.LocalizationSettings", () => [
  { name: "DefaultServerLocale", type: basic.string },
  { name: "DefaultClientLocale", type: basic.string },
  { name: "AvailableLocales", type: basic.string },
  { name: "EnableExperimentalLocales", type: basic.bool },
]);

export const logSettingsType: StructType = structType("model.LogSettings", () => [
  { name: "EnableConsole", type: basic.bool },
  { name: "ConsoleLevel", type: basic.string },
  { name: "ConsoleJson", type: basic.bool },
  { name: "EnableColor", type: basic.bool },
  { name: "EnableFile", type: basic.bool },
  { name: "FileLevel", type: basic.string },
  { name: "FileJson", type: basic.bool },
  { name: "FileLocation", type: basic.string },
  { name: "EnableWebhookDebugging", type: basic.bool },
  { name: "EnableDiagnostics", type: basic.bool },
  { name: "EnableSentry", type: basic.bool },
  { name: "AdvancedLoggingJSON", type: basic.bytes },
  { name: "MaxFieldSize", type: basic.int64 },
]);

export const membershipChangeMsgType: StructType = structType("model.MembershipChangeMsg", () => [
  { name: "ChannelId", type: basic.string },
  { name: "UserId", type: basic.string },
  { name: "IsAdd", type: basic.bool },
  { name: "RemoteId", type: basic.string },
  { name: "ChangeTime", type: basic.int64 },
]);

export const messageExportSettingsType: StructType = structType("model.MessageExportSettings", () => [
  { name: "EnableExport", type: basic.bool },
  { name: "ExportFormat", type: basic.string },
  { name: "DailyRunTime", type: basic.string },
  { name: "ExportFromTimestamp", type: basic.int64 },
  { name: "BatchSize", type: basic.int64 },
  { name: "DownloadExportResults", type: basic.bool },
  { name: "ChannelBatchSize", type: basic.int64 },
  { name: "ChannelHistoryBatchSize", type: basic.int64 },
  { name: "GlobalRelaySettings", type: globalRelayMessageExportSettingsType },
]);

export const metricsSettingsType: StructType = structType("model.MetricsSettings", () => [
  { name: "Enable", type: basic.bool },
  { name: "BlockProfileRate", type: basic.int64 },
  { name: "ListenAddress", type: basic.string },
  { name: "EnableClientMetrics", type: basic.bool },
  { name: "EnableNotificationMetrics", type: basic.bool },
  { name: "ClientSideUserIds", type: listOfStringType },
]);

export const mobileEphemeralModeSettingsType: StructType = structType("model.MobileEphemeralModeSettings", () => [
  { name: "Enable", type: basic.bool },
  { name: "DisconnectionTimeoutSeconds", type: basic.int64 },
  { name: "OfflinePersistenceTimerHours", type: basic.int64 },
  { name: "AutoCacheCleanupDays", type: basic.int64 },
]);

export const nativeAppSettingsType: StructType = structType("model.NativeAppSettings", () => [
  { name: "AppCustomURLSchemes", type: listOfStringType },
  { name: "AppDownloadLink", type: basic.string },
  { name: "AndroidAppDownloadLink", type: basic.string },
  { name: "IosAppDownloadLink", type: basic.string },
  { name: "MobileExternalBrowser", type: basic.bool },
  { name: "MobileEnableBiometrics", type: basic.bool },
  { name: "MobilePreventScreenCapture", type: basic.bool },
  { name: "MobileJailbreakProtection", type: basic.bool },
  { name: "MobileEnableSecureFilePreview", type: basic.bool },
  { name: "MobileAllowPdfLinkNavigation", type: basic.bool },
  { name: "EnableIntuneMAM", type: basic.bool },
]);

export const office365SettingsType: StructType = structType("model.Office365Settings", () => [
  { name: "Enable", type: basic.bool },
  { name: "Secret", type: basic.string },
  { name: "Id", type: basic.string },
  { name: "Scope", type: basic.string },
  { name: "AuthEndpoint", type: basic.string },
  { name: "TokenEndpoint", type: basic.string },
  { name: "UserAPIEndpoint", type: basic.string },
  { name: "DiscoveryEndpoint", type: basic.string },
  { name: "DirectoryId", type: basic.string },
  { name: "UsePreferredUsername", type: basic.bool },
]);

export const passwordSettingsType: StructType = structType("model.PasswordSettings", () => [
  { name: "MinimumLength", type: basic.int64 },
  { name: "Lowercase", type: basic.bool },
  { name: "Number", type: basic.bool },
  { name: "Uppercase", type: basic.bool },
  { name: "Symbol", type: basic.bool },
  { name: "EnableForgotLink", type: basic.bool },
]);

export const permissionType: StructType = structType("model.Permission", () => [
  { name: "Id", type: basic.string },
  { name: "Name", type: basic.string },
  { name: "Description", type: basic.string },
  { name: "Scope", type: basic.string },
]);

export const pluginPropertyOptionType: StructType = structType("model.PluginPropertyOption", () => [
  { name: "Data", type: mapOfStringType },
]);

export const mapOfMapOfAnyType: GobType = { kind: "map", key: basic.string, elem: anyMap };

export const mapOfPluginStateType: GobType = { kind: "map", key: basic.string, get elem() { return pluginStateType; } };

export const pluginSettingsType: StructType = structType("model.PluginSettings", () => [
  { name: "Enable", type: basic.bool },
  { name: "EnableUploads", type: basic.bool },
  { name: "AllowInsecureDownloadURL", type: basic.bool },
  { name: "EnableHealthCheck", type: basic.bool },
  { name: "Directory", type: basic.string },
  { name: "ClientDirectory", type: basic.string },
  { name: "Plugins", type: mapOfMapOfAnyType },
  { name: "PluginStates", type: mapOfPluginStateType },
  { name: "EnableMarketplace", type: basic.bool },
  { name: "EnableRemoteMarketplace", type: basic.bool },
  { name: "AutomaticPrepackagedPlugins", type: basic.bool },
  { name: "RequirePluginSignature", type: basic.bool },
  { name: "MarketplaceURL", type: basic.string },
  { name: "SignaturePublicKeyFiles", type: listOfStringType },
  { name: "ChimeraOAuthProxyURL", type: basic.string },
]);

export const pluginStateType: StructType = structType("model.PluginState", () => [
  { name: "Enable", type: basic.bool },
]);

export const previewPostType: StructType = structType("model.PreviewPost", () => [
  { name: "PostID", type: basic.string },
  { name: "Post", type: postType },
  { name: "TeamName", type: basic.string },
  { name: "ChannelDisplayName", type: basic.string },
  { name: "ChannelType", type: basic.string },
  { name: "ChannelID", type: basic.string },
]);

export const privacySettingsType: StructType = structType("model.PrivacySettings", () => [
  { name: "ShowEmailAddress", type: basic.bool },
  { name: "ShowFullName", type: basic.bool },
  { name: "UseAnonymousURLs", type: basic.bool },
]);

export const propertyOwnerType: StructType = structType("model.PropertyOwner", () => [
  { name: "ID", type: basic.string },
  { name: "Type", type: basic.string },
  { name: "Scopes", type: listOfStringType },
]);

export const rateLimitSettingsType: StructType = structType("model.RateLimitSettings", () => [
  { name: "Enable", type: basic.bool },
  { name: "PerSec", type: basic.int64 },
  { name: "MaxBurst", type: basic.int64 },
  { name: "MemoryStoreSize", type: basic.int64 },
  { name: "VaryByRemoteAddr", type: basic.bool },
  { name: "VaryByUser", type: basic.bool },
  { name: "VaryByHeader", type: basic.string },
]);

export const recapLimitSettingsType: StructType = structType("model.RecapLimitSettings", () => [
  { name: "MaxRecapsPerDay", type: basic.int64 },
  { name: "MaxScheduledRecaps", type: basic.int64 },
  { name: "MaxChannelsPerRecap", type: basic.int64 },
  { name: "MaxPostsPerRecap", type: basic.int64 },
  { name: "MaxTokensPerRecap", type: basic.int64 },
  { name: "MaxPostsPerDay", type: basic.int64 },
  { name: "CooldownMinutes", type: basic.int64 },
]);

export const replicaLagSettingsType: StructType = structType("model.ReplicaLagSettings", () => [
  { name: "DataSource", type: basic.string },
  { name: "QueryAbsoluteLag", type: basic.string },
  { name: "QueryTimeLag", type: basic.string },
]);

export const reviewerSettingsType: StructType = structType("model.ReviewerSettings", () => [
  { name: "CommonReviewers", type: basic.bool },
  { name: "SystemAdminsAsReviewers", type: basic.bool },
  { name: "TeamAdminsAsReviewers", type: basic.bool },
]);

export const ssoSettingsType: StructType = structType("model.SSOSettings", () => [
  { name: "Enable", type: basic.bool },
  { name: "Secret", type: basic.string },
  { name: "Id", type: basic.string },
  { name: "Scope", type: basic.string },
  { name: "AuthEndpoint", type: basic.string },
  { name: "TokenEndpoint", type: basic.string },
  { name: "UserAPIEndpoint", type: basic.string },
  { name: "DiscoveryEndpoint", type: basic.string },
  { name: "ButtonText", type: basic.string },
  { name: "ButtonColor", type: basic.string },
  { name: "UsePreferredUsername", type: basic.bool },
]);

export const samlSettingsType: StructType = structType("model.SamlSettings", () => [
  { name: "Enable", type: basic.bool },
  { name: "EnableSyncWithLdap", type: basic.bool },
  { name: "EnableSyncWithLdapIncludeAuth", type: basic.bool },
  { name: "IgnoreGuestsLdapSync", type: basic.bool },
  { name: "Verify", type: basic.bool },
  { name: "Encrypt", type: basic.bool },
  { name: "SignRequest", type: basic.bool },
  { name: "IdpURL", type: basic.string },
  { name: "IdpDescriptorURL", type: basic.string },
  { name: "IdpMetadataURL", type: basic.string },
  { name: "ServiceProviderIdentifier", type: basic.string },
  { name: "AssertionConsumerServiceURL", type: basic.string },
  { name: "SignatureAlgorithm", type: basic.string },
  { name: "CanonicalAlgorithm", type: basic.string },
  { name: "ScopingIDPProviderId", type: basic.string },
  { name: "ScopingIDPName", type: basic.string },
  { name: "IdpCertificateFile", type: basic.string },
  { name: "PublicCertificateFile", type: basic.string },
  { name: "PrivateKeyFile", type: basic.string },
  { name: "IdAttribute", type: basic.string },
  { name: "GuestAttribute", type: basic.string },
  { name: "EnableAdminAttribute", type: basic.bool },
  { name: "AdminAttribute", type: basic.string },
  { name: "FirstNameAttribute", type: basic.string },
  { name: "LastNameAttribute", type: basic.string },
  { name: "EmailAttribute", type: basic.string },
  { name: "UsernameAttribute", type: basic.string },
  { name: "NicknameAttribute", type: basic.string },
  { name: "LocaleAttribute", type: basic.string },
  { name: "PositionAttribute", type: basic.string },
  { name: "LoginButtonText", type: basic.string },
]);

export const serviceSettingsType: StructType = structType("model.ServiceSettings", () => [
  { name: "SiteURL", type: basic.string },
  { name: "WebsocketURL", type: basic.string },
  { name: "LicenseFileLocation", type: basic.string },
  { name: "ListenAddress", type: basic.string },
  { name: "ConnectionSecurity", type: basic.string },
  { name: "TLSCertFile", type: basic.string },
  { name: "TLSKeyFile", type: basic.string },
  { name: "TLSMinVer", type: basic.string },
  { name: "TLSStrictTransport", type: basic.bool },
  { name: "TLSStrictTransportMaxAge", type: basic.int64 },
  { name: "TLSOverwriteCiphers", type: listOfStringType },
  { name: "UseLetsEncrypt", type: basic.bool },
  { name: "LetsEncryptCertificateCacheFile", type: basic.string },
  { name: "Forward80To443", type: basic.bool },
  { name: "TrustedProxyIPHeader", type: listOfStringType },
  { name: "ReadTimeout", type: basic.int64 },
  { name: "WriteTimeout", type: basic.int64 },
  { name: "IdleTimeout", type: basic.int64 },
  { name: "MaximumLoginAttempts", type: basic.int64 },
  { name: "GoroutineHealthThreshold", type: basic.int64 },
  { name: "EnableOAuthServiceProvider", type: basic.bool },
  { name: "EnableDynamicClientRegistration", type: basic.bool },
  { name: "DCRRedirectURIAllowlist", type: listOfStringType },
  { name: "EnableIncomingWebhooks", type: basic.bool },
  { name: "EnableOutgoingWebhooks", type: basic.bool },
  { name: "EnableOutgoingOAuthConnections", type: basic.bool },
  { name: "EnableCommands", type: basic.bool },
  { name: "OutgoingIntegrationRequestsTimeout", type: basic.int64 },
  { name: "EnablePostUsernameOverride", type: basic.bool },
  { name: "EnablePostIconOverride", type: basic.bool },
  { name: "GoogleDeveloperKey", type: basic.string },
  { name: "EnableLinkPreviews", type: basic.bool },
  { name: "EnablePermalinkPreviews", type: basic.bool },
  { name: "RestrictLinkPreviews", type: basic.string },
  { name: "EnableTesting", type: basic.bool },
  { name: "EnableDeveloper", type: basic.bool },
  { name: "DeveloperFlags", type: basic.string },
  { name: "EnableClientPerformanceDebugging", type: basic.bool },
  { name: "EnableSecurityFixAlert", type: basic.bool },
  { name: "EnableInsecureOutgoingConnections", type: basic.bool },
  { name: "AllowedUntrustedInternalConnections", type: basic.string },
  { name: "EnableMultifactorAuthentication", type: basic.bool },
  { name: "EnforceMultifactorAuthentication", type: basic.bool },
  { name: "EnableUserAccessTokens", type: basic.bool },
  { name: "MaximumPersonalAccessTokenLifetimeDays", type: basic.int64 },
  { name: "AllowCorsFrom", type: basic.string },
  { name: "CorsExposedHeaders", type: basic.string },
  { name: "CorsAllowCredentials", type: basic.bool },
  { name: "CorsDebug", type: basic.bool },
  { name: "AllowCookiesForSubdomains", type: basic.bool },
  { name: "ExtendSessionLengthWithActivity", type: basic.bool },
  { name: "TerminateSessionsOnPasswordChange", type: basic.bool },
  { name: "SessionLengthWebInDays", type: basic.int64 },
  { name: "SessionLengthWebInHours", type: basic.int64 },
  { name: "SessionLengthMobileInDays", type: basic.int64 },
  { name: "SessionLengthMobileInHours", type: basic.int64 },
  { name: "SessionLengthSSOInDays", type: basic.int64 },
  { name: "SessionLengthSSOInHours", type: basic.int64 },
  { name: "SessionCacheInMinutes", type: basic.int64 },
  { name: "SessionIdleTimeoutInMinutes", type: basic.int64 },
  { name: "WebsocketSecurePort", type: basic.int64 },
  { name: "WebsocketPort", type: basic.int64 },
  { name: "WebserverMode", type: basic.string },
  { name: "EnableGifPicker", type: basic.bool },
  { name: "GiphySdkKey", type: basic.string },
  { name: "EnableCustomEmoji", type: basic.bool },
  { name: "EnableEmojiPicker", type: basic.bool },
  { name: "PostEditTimeLimit", type: basic.int64 },
  { name: "TimeBetweenUserTypingUpdatesMilliseconds", type: basic.int64 },
  { name: "EnableCrossTeamSearch", type: basic.bool },
  { name: "EnablePostSearch", type: basic.bool },
  { name: "EnableFileSearch", type: basic.bool },
  { name: "MinimumHashtagLength", type: basic.int64 },
  { name: "EnableUserTypingMessages", type: basic.bool },
  { name: "EnableChannelViewedMessages", type: basic.bool },
  { name: "EnableUserStatuses", type: basic.bool },
  { name: "ExperimentalEnableAuthenticationTransfer", type: basic.bool },
  { name: "ClusterLogTimeoutMilliseconds", type: basic.int64 },
  { name: "EnableTutorial", type: basic.bool },
  { name: "EnableOnboardingFlow", type: basic.bool },
  { name: "ExperimentalEnableDefaultChannelLeaveJoinMessages", type: basic.bool },
  { name: "ExperimentalGroupUnreadChannels", type: basic.string },
  { name: "EnableAPITeamDeletion", type: basic.bool },
  { name: "EnableAPITriggerAdminNotifications", type: basic.bool },
  { name: "EnableAPIUserDeletion", type: basic.bool },
  { name: "EnableAPIPostDeletion", type: basic.bool },
  { name: "EnableDesktopLandingPage", type: basic.bool },
  { name: "MinimumDesktopAppVersion", type: basic.string },
  { name: "ExperimentalEnableHardenedMode", type: basic.bool },
  { name: "ExperimentalStrictCSRFEnforcement", type: basic.bool },
  { name: "EnableEmailInvitations", type: basic.bool },
  { name: "DisableBotsWhenOwnerIsDeactivated", type: basic.bool },
  { name: "EnableBotAccountCreation", type: basic.bool },
  { name: "EnableSVGs", type: basic.bool },
  { name: "EnableLatex", type: basic.bool },
  { name: "EnableInlineLatex", type: basic.bool },
  { name: "PostPriority", type: basic.bool },
  { name: "AllowPersistentNotifications", type: basic.bool },
  { name: "AllowPersistentNotificationsForGuests", type: basic.bool },
  { name: "PersistentNotificationIntervalMinutes", type: basic.int64 },
  { name: "PersistentNotificationMaxCount", type: basic.int64 },
  { name: "PersistentNotificationMaxRecipients", type: basic.int64 },
  { name: "EnableBurnOnRead", type: basic.bool },
  { name: "BurnOnReadDurationSeconds", type: basic.int64 },
  { name: "BurnOnReadMaximumTimeToLiveSeconds", type: basic.int64 },
  { name: "BurnOnReadSchedulerFrequencySeconds", type: basic.int64 },
  { name: "EnableAPIChannelDeletion", type: basic.bool },
  { name: "EnableLocalMode", type: basic.bool },
  { name: "LocalModeSocketLocation", type: basic.string },
  { name: "EnableAWSMetering", type: basic.bool },
  { name: "AWSMeteringTimeoutSeconds", type: basic.int64 },
  { name: "SplitKey", type: basic.string },
  { name: "FeatureFlagSyncIntervalSeconds", type: basic.int64 },
  { name: "DebugSplit", type: basic.bool },
  { name: "ThreadAutoFollow", type: basic.bool },
  { name: "CollapsedThreads", type: basic.string },
  { name: "ManagedResourcePaths", type: basic.string },
  { name: "EnableCustomGroups", type: basic.bool },
  { name: "AllowSyncedDrafts", type: basic.bool },
  { name: "UniqueEmojiReactionLimitPerPost", type: basic.int64 },
  { name: "RefreshPostStatsRunTime", type: basic.string },
  { name: "MaximumPayloadSizeBytes", type: basic.int64 },
  { name: "MaximumURLLength", type: basic.int64 },
  { name: "ScheduledPosts", type: basic.bool },
  { name: "EnableWebHubChannelIteration", type: basic.bool },
  { name: "FrameAncestors", type: basic.string },
  { name: "DeleteAccountLink", type: basic.string },
]);

export const sidebarCategoryType: StructType = structType("model.SidebarCategory", () => [
  { name: "Id", type: basic.string },
  { name: "UserId", type: basic.string },
  { name: "TeamId", type: basic.string },
  { name: "SortOrder", type: basic.int64 },
  { name: "Sorting", type: basic.string },
  { name: "Type", type: basic.string },
  { name: "DisplayName", type: basic.string },
  { name: "Muted", type: basic.bool },
  { name: "Collapsed", type: basic.bool },
]);

export const listOfReplicaLagSettingsType: GobType = { kind: "slice", get elem() { return replicaLagSettingsType; } };

export const sqlSettingsType: StructType = structType("model.SqlSettings", () => [
  { name: "DriverName", type: basic.string },
  { name: "DataSource", type: basic.string },
  { name: "DataSourceReplicas", type: listOfStringType },
  { name: "DataSourceSearchReplicas", type: listOfStringType },
  { name: "MaxIdleConns", type: basic.int64 },
  { name: "ConnMaxLifetimeMilliseconds", type: basic.int64 },
  { name: "ConnMaxIdleTimeMilliseconds", type: basic.int64 },
  { name: "MaxOpenConns", type: basic.int64 },
  { name: "Trace", type: basic.bool },
  { name: "AtRestEncryptKey", type: basic.string },
  { name: "QueryTimeout", type: basic.int64 },
  { name: "AnalyticsQueryTimeout", type: basic.int64 },
  { name: "DisableDatabaseSearch", type: basic.bool },
  { name: "MigrationsStatementTimeoutSeconds", type: basic.int64 },
  { name: "ReplicaLagSettings", type: listOfReplicaLagSettingsType },
  { name: "ReplicaMonitorIntervalSeconds", type: basic.int64 },
]);

export const supportSettingsType: StructType = structType("model.SupportSettings", () => [
  { name: "TermsOfServiceLink", type: basic.string },
  { name: "PrivacyPolicyLink", type: basic.string },
  { name: "AboutLink", type: basic.string },
  { name: "HelpLink", type: basic.string },
  { name: "ReportAProblemLink", type: basic.string },
  { name: "ReportAProblemType", type: basic.string },
  { name: "ReportAProblemMail", type: basic.string },
  { name: "AllowDownloadLogs", type: basic.bool },
  { name: "ForgotPasswordLink", type: basic.string },
  { name: "SupportEmail", type: basic.string },
  { name: "CustomTermsOfServiceEnabled", type: basic.bool },
  { name: "CustomTermsOfServiceReAcceptancePeriod", type: basic.int64 },
  { name: "EnableAskCommunityLink", type: basic.bool },
]);

export const listOfMembershipChangeMsgType: GobType = { kind: "slice", get elem() { return membershipChangeMsgType; } };

export const syncMsgType: StructType = structType("model.SyncMsg", () => [
  { name: "Id", type: basic.string },
  { name: "ChannelId", type: basic.string },
  { name: "Users", type: mapOfUserType },
  { name: "Posts", type: listOfPostType },
  { name: "Reactions", type: listOfReactionType },
  { name: "Statuses", type: listOfStatusType },
  { name: "MembershipChanges", type: listOfMembershipChangeMsgType },
  { name: "Acknowledgements", type: listOfPostAcknowledgementType },
  { name: "MentionTransforms", type: mapOfStringType },
]);

export const teamSettingsType: StructType = structType("model.TeamSettings", () => [
  { name: "SiteName", type: basic.string },
  { name: "MaxUsersPerTeam", type: basic.int64 },
  { name: "EnableJoinLeaveMessageByDefault", type: basic.bool },
  { name: "EnableUserCreation", type: basic.bool },
  { name: "EnableOpenServer", type: basic.bool },
  { name: "EnableUserDeactivation", type: basic.bool },
  { name: "RestrictCreationToDomains", type: basic.string },
  { name: "EnableCustomUserStatuses", type: basic.bool },
  { name: "EnableCustomBrand", type: basic.bool },
  { name: "CustomBrandText", type: basic.string },
  { name: "CustomDescriptionText", type: basic.string },
  { name: "RestrictDirectMessage", type: basic.string },
  { name: "EnableLastActiveTime", type: basic.bool },
  { name: "UserStatusAwayTimeout", type: basic.int64 },
  { name: "MaxChannelsPerTeam", type: basic.int64 },
  { name: "EnableChannelCategorySorting", type: basic.bool },
  { name: "MaxNotificationsPerChannel", type: basic.int64 },
  { name: "EnableConfirmNotificationsToChannel", type: basic.bool },
  { name: "TeammateNameDisplay", type: basic.string },
  { name: "ExperimentalViewArchivedChannels", type: basic.bool },
  { name: "ExperimentalEnableAutomaticReplies", type: basic.bool },
  { name: "LockTeammateNameDisplay", type: basic.bool },
  { name: "LockProfileFieldsForEmailUsers", type: basic.string },
  { name: "ExperimentalPrimaryTeam", type: basic.string },
  { name: "ExperimentalDefaultChannels", type: listOfStringType },
]);

export const themeSettingsType: StructType = structType("model.ThemeSettings", () => [
  { name: "EnableThemeSelection", type: basic.bool },
  { name: "DefaultTheme", type: basic.string },
  { name: "AllowCustomThemes", type: basic.bool },
  { name: "AllowedThemes", type: listOfStringType },
]);

export const userGetOptionsType: StructType = structType("model.UserGetOptions", () => [
  { name: "InTeamId", type: basic.string },
  { name: "NotInTeamId", type: basic.string },
  { name: "InChannelId", type: basic.string },
  { name: "NotInChannelId", type: basic.string },
  { name: "InGroupId", type: basic.string },
  { name: "NotInGroupId", type: basic.string },
  { name: "GroupConstrained", type: basic.bool },
  { name: "WithoutTeam", type: basic.bool },
  { name: "Inactive", type: basic.bool },
  { name: "Active", type: basic.bool },
  { name: "Role", type: basic.string },
  { name: "Roles", type: listOfStringType },
  { name: "ChannelRoles", type: listOfStringType },
  { name: "TeamRoles", type: listOfStringType },
  { name: "Sort", type: basic.string },
  { name: "ViewRestrictions", type: viewUsersRestrictionsType },
  { name: "Page", type: basic.int64 },
  { name: "PerPage", type: basic.int64 },
  { name: "UpdatedAfter", type: basic.int64 },
]);

export const userSearchType: StructType = structType("model.UserSearch", () => [
  { name: "Term", type: basic.string },
  { name: "TeamId", type: basic.string },
  { name: "NotInTeamId", type: basic.string },
  { name: "InChannelId", type: basic.string },
  { name: "NotInChannelId", type: basic.string },
  { name: "InGroupId", type: basic.string },
  { name: "GroupConstrained", type: basic.bool },
  { name: "AllowInactive", type: basic.bool },
  { name: "WithoutTeam", type: basic.bool },
  { name: "Limit", type: basic.int64 },
  { name: "Role", type: basic.string },
  { name: "Roles", type: listOfStringType },
  { name: "ChannelRoles", type: listOfStringType },
  { name: "TeamRoles", type: listOfStringType },
  { name: "NotInGroupId", type: basic.string },
]);

export const listOfMapOfAnyType: GobType = { kind: "slice", elem: anyMap };

export const wranglerSettingsType: StructType = structType("model.WranglerSettings", () => [
  { name: "PermittedWranglerRoles", type: listOfStringType },
  { name: "AllowedEmailDomain", type: listOfStringType },
  { name: "MoveThreadMaxCount", type: basic.int64 },
  { name: "MoveThreadToAnotherTeamEnable", type: basic.bool },
  { name: "MoveThreadFromPrivateChannelEnable", type: basic.bool },
  { name: "MoveThreadFromDirectMessageChannelEnable", type: basic.bool },
  { name: "MoveThreadFromGroupMessageChannelEnable", type: basic.bool },
]);

export const pluginErrorStringType: StructType = structType("plugin.ErrorString", () => [
  { name: "Code", type: basic.int64 },
  { name: "Err", type: basic.string },
]);

export const urlURLType: GobType = { kind: "custom", name: "url.URL", form: "binary" };

export const pluginHTTPRequestSubsetType: StructType = structType("plugin.HTTPRequestSubset", () => [
  { name: "Method", type: basic.string },
  { name: "URL", type: urlURLType },
  { name: "Proto", type: basic.string },
  { name: "ProtoMajor", type: basic.int64 },
  { name: "ProtoMinor", type: basic.int64 },
  { name: "Header", type: mapOfListOfStringType },
  { name: "Host", type: basic.string },
  { name: "RemoteAddr", type: basic.string },
  { name: "RequestURI", type: basic.string },
  { name: "Body", type: basic.interface },
]);

export const pqErrorType: StructType = structType("pq.Error", () => [
  { name: "Severity", type: basic.string },
  { name: "Code", type: basic.string },
  { name: "Message", type: basic.string },
  { name: "Detail", type: basic.string },
  { name: "Hint", type: basic.string },
  { name: "Position", type: basic.string },
  { name: "InternalPosition", type: basic.string },
  { name: "InternalQuery", type: basic.string },
  { name: "Where", type: basic.string },
  { name: "Schema", type: basic.string },
  { name: "Table", type: basic.string },
  { name: "Column", type: basic.string },
  { name: "DataTypeName", type: basic.string },
  { name: "Constraint", type: basic.string },
  { name: "File", type: basic.string },
  { name: "Line", type: basic.string },
  { name: "Routine", type: basic.string },
]);

export const mapOfTypesAttributeType: GobType = { kind: "map", key: basic.string, get elem() { return typesAttributeType; } };

export const listOfTypesAssertionType: GobType = { kind: "slice", get elem() { return typesAssertionType; } };

export const saml2AssertionInfoType: StructType = structType("saml2.AssertionInfo", () => [
  { name: "NameID", type: basic.string },
  { name: "Values", type: mapOfTypesAttributeType },
  { name: "WarningInfo", type: saml2WarningInfoType },
  { name: "SessionIndex", type: basic.string },
  { name: "AuthnInstant", type: timeType },
  { name: "SessionNotOnOrAfter", type: timeType },
  { name: "Assertions", type: listOfTypesAssertionType },
  { name: "ResponseSignatureValidated", type: basic.bool },
]);

export const saml2ProxyRestrictionType: StructType = structType("saml2.ProxyRestriction", () => [
  { name: "Count", type: basic.int64 },
  { name: "Audience", type: listOfStringType },
]);

export const saml2WarningInfoType: StructType = structType("saml2.WarningInfo", () => [
  { name: "OneTimeUse", type: basic.bool },
  { name: "ProxyRestriction", type: saml2ProxyRestrictionType },
  { name: "NotInAudience", type: basic.bool },
  { name: "InvalidTime", type: basic.bool },
]);

export const typesAssertionType: StructType = structType("types.Assertion", () => [
  { name: "XMLName", type: xmlNameType, always: true },
  { name: "Version", type: basic.string },
  { name: "ID", type: basic.string },
  { name: "IssueInstant", type: timeType },
  { name: "Issuer", type: typesIssuerType },
  { name: "Signature", type: typesSignatureType },
  { name: "Subject", type: typesSubjectType },
  { name: "Conditions", type: typesConditionsType },
  { name: "AttributeStatement", type: typesAttributeStatementType },
  { name: "AuthnStatement", type: typesAuthnStatementType },
  { name: "SignatureValidated", type: basic.bool },
]);

export const listOfTypesAttributeValueType: GobType = { kind: "slice", get elem() { return typesAttributeValueType; } };

export const typesAttributeType: StructType = structType("types.Attribute", () => [
  { name: "XMLName", type: xmlNameType, always: true },
  { name: "FriendlyName", type: basic.string },
  { name: "Name", type: basic.string },
  { name: "NameFormat", type: basic.string },
  { name: "Values", type: listOfTypesAttributeValueType },
]);

export const listOfTypesAttributeType: GobType = { kind: "slice", get elem() { return typesAttributeType; } };

export const typesAttributeStatementType: StructType = structType("types.AttributeStatement", () => [
  { name: "XMLName", type: xmlNameType, always: true },
  { name: "Attributes", type: listOfTypesAttributeType },
]);

export const typesAttributeValueType: StructType = structType("types.AttributeValue", () => [
  { name: "XMLName", type: xmlNameType, always: true },
  { name: "Type", type: basic.string },
  { name: "Value", type: basic.string },
]);

export const typesAudienceType: StructType = structType("types.Audience", () => [
  { name: "XMLName", type: xmlNameType, always: true },
  { name: "Value", type: basic.string },
]);

export const listOfTypesAudienceType: GobType = { kind: "slice", get elem() { return typesAudienceType; } };

export const typesAudienceRestrictionType: StructType = structType("types.AudienceRestriction", () => [
  { name: "XMLName", type: xmlNameType, always: true },
  { name: "Audiences", type: listOfTypesAudienceType },
]);

export const typesAuthnContextType: StructType = structType("types.AuthnContext", () => [
  { name: "XMLName", type: xmlNameType, always: true },
  { name: "AuthnContextClassRef", type: typesAuthnContextClassRefType },
]);

export const typesAuthnContextClassRefType: StructType = structType("types.AuthnContextClassRef", () => [
  { name: "XMLName", type: xmlNameType, always: true },
  { name: "Value", type: basic.string },
]);

export const typesAuthnStatementType: StructType = structType("types.AuthnStatement", () => [
  { name: "XMLName", type: xmlNameType, always: true },
  { name: "SessionIndex", type: basic.string },
  { name: "AuthnInstant", type: timeType },
  { name: "SessionNotOnOrAfter", type: timeType },
  { name: "AuthnContext", type: typesAuthnContextType },
]);

export const listOfTypesAudienceRestrictionType: GobType = { kind: "slice", get elem() { return typesAudienceRestrictionType; } };

export const typesConditionsType: StructType = structType("types.Conditions", () => [
  { name: "XMLName", type: xmlNameType, always: true },
  { name: "NotBefore", type: basic.string },
  { name: "NotOnOrAfter", type: basic.string },
  { name: "AudienceRestrictions", type: listOfTypesAudienceRestrictionType },
  { name: "OneTimeUse", type: typesOneTimeUseType },
  { name: "ProxyRestriction", type: typesProxyRestrictionType },
]);

export const typesIssuerType: StructType = structType("types.Issuer", () => [
  { name: "XMLName", type: xmlNameType, always: true },
  { name: "Value", type: basic.string },
]);

export const typesNameIDType: StructType = structType("types.NameID", () => [
  { name: "XMLName", type: xmlNameType, always: true },
  { name: "Value", type: basic.string },
]);

export const typesOneTimeUseType: StructType = structType("types.OneTimeUse", () => [
  { name: "XMLName", type: xmlNameType, always: true },
]);

export const typesProxyRestrictionType: StructType = structType("types.ProxyRestriction", () => [
  { name: "XMLName", type: xmlNameType, always: true },
  { name: "Count", type: basic.int64 },
  { name: "Audience", type: listOfTypesAudienceType },
]);

export const typesSignatureType: StructType = structType("types.Signature", () => [
  { name: "SignatureDocument", type: basic.bytes },
]);

export const typesSubjectType: StructType = structType("types.Subject", () => [
  { name: "XMLName", type: xmlNameType, always: true },
  { name: "NameID", type: typesNameIDType },
  { name: "SubjectConfirmation", type: typesSubjectConfirmationType },
]);

export const typesSubjectConfirmationType: StructType = structType("types.SubjectConfirmation", () => [
  { name: "XMLName", type: xmlNameType, always: true },
  { name: "Method", type: basic.string },
  { name: "SubjectConfirmationData", type: typesSubjectConfirmationDataType },
]);

export const typesSubjectConfirmationDataType: StructType = structType("types.SubjectConfirmationData", () => [
  { name: "XMLName", type: xmlNameType, always: true },
  { name: "NotOnOrAfter", type: basic.string },
  { name: "Recipient", type: basic.string },
  { name: "InResponseTo", type: basic.string },
]);

export const xmlNameType: StructType = structType("xml.Name", () => [
  { name: "Space", type: basic.string },
  { name: "Local", type: basic.string },
]);

export const serveHTTPArgsType: StructType = structType("plugin.Z_ServeHTTPArgs", () => [
  { name: "ResponseWriterStream", type: basic.uint32 },
  { name: "Request", type: pluginHTTPRequestSubsetType },
  { name: "Context", type: pluginContextType },
  { name: "RequestBodyStream", type: basic.uint32 },
]);

export const serveMetricsArgsType: StructType = structType("plugin.Z_ServeMetricsArgs", () => [
  { name: "ResponseWriterStream", type: basic.uint32 },
  { name: "Request", type: pluginHTTPRequestSubsetType },
  { name: "Context", type: pluginContextType },
  { name: "RequestBodyStream", type: basic.uint32 },
]);

export const pluginHTTPArgsType: StructType = structType("plugin.Z_PluginHTTPArgs", () => [
  { name: "Request", type: pluginHTTPRequestSubsetType },
  { name: "RequestBody", type: basic.bytes },
]);

export const pluginHTTPStreamArgsType: StructType = structType("plugin.Z_PluginHTTPStreamArgs", () => [
  { name: "ResponseBodyStream", type: basic.uint32 },
  { name: "Request", type: pluginHTTPRequestSubsetType },
  { name: "RequestBodyStream", type: basic.uint32 },
]);

export const pluginHTTPStreamReturnsType: StructType = structType("plugin.Z_PluginHTTPStreamReturns", () => [
  { name: "StatusCode", type: basic.int64 },
  { name: "Header", type: mapOfListOfStringType },
]);

export const listOfPluginPropertyOptionType: GobType = { kind: "slice", get elem() { return pluginPropertyOptionType; } };

export const listOfPropertyOwnerType: GobType = { kind: "slice", get elem() { return propertyOwnerType; } };
