// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import { viewUsersRestrictionsType } from "./common.ts";
import { pluginContextType } from "./hooks-common.ts";
import { emailNotificationContentType } from "./notification.ts";
import { listOfPostAcknowledgementType, listOfPostType, listOfReactionType, postType } from "./post.ts";
import { listOfStatusType, mapOfUserType } from "./user.ts";

import { anyMap, basic, structOf, timeType, type GobType, type StructType } from "@mattermost-plugin/gob";

export const logrLevelType: StructType = structOf("logr.Level", () => [
  ["ID", basic.uint64],
  ["Name", basic.string],
  ["Stacktrace", basic.bool],
  ["Color", basic.uint8],
]);

export const aiRecapSettingsType: StructType = structOf("model.AIRecapSettings", () => [
  ["Enable", basic.bool],
  ["DefaultLimits", recapLimitSettingsType],
  ["EnforceRecapsPerDay", basic.bool],
  ["EnforceScheduledRecaps", basic.bool],
  ["EnforceChannelsPerRecap", basic.bool],
  ["EnforcePostsPerRecap", basic.bool],
  ["EnforceTokensPerRecap", basic.bool],
  ["EnforcePostsPerDay", basic.bool],
  ["EnforceCooldown", basic.bool],
]);

export const listOfStringType: GobType = { kind: "slice", elem: basic.string };

export const accessControlSettingsType: StructType = structOf("model.AccessControlSettings", () => [
  ["EnableAttributeBasedAccessControl", basic.bool],
  ["EnableUserManagedAttributes", basic.bool],
  ["EnableChannelPolicyIndicators", basic.bool],
  ["TrustProxyDeviceIdentityHeader", basic.bool],
  ["EnforceDeviceIDConsistency", basic.bool],
  ["EnableAccessControlAuditLogging", basic.bool],
  ["SyncJobIntervalSeconds", basic.int64],
  ["AttributeRefreshIntervalSeconds", basic.int64],
]);

export const additionalContentFlaggingSettingsType: StructType = structOf("model.AdditionalContentFlaggingSettings", () => [
  ["Reasons", listOfStringType],
  ["ReporterCommentRequired", basic.bool],
  ["ReviewerCommentRequired", basic.bool],
  ["HideFlaggedContent", basic.bool],
]);

export const agentsProviderSettingsType: StructType = structOf("model.AgentsProviderSettings", () => [
  ["LLMServiceID", basic.string],
]);

export const analyticsSettingsType: StructType = structOf("model.AnalyticsSettings", () => [
  ["MaxUsersForStatistics", basic.int64],
]);

export const announcementSettingsType: StructType = structOf("model.AnnouncementSettings", () => [
  ["EnableBanner", basic.bool],
  ["BannerText", basic.string],
  ["BannerColor", basic.string],
  ["BannerTextColor", basic.string],
  ["AllowBannerDismissal", basic.bool],
  ["AdminNoticesEnabled", basic.bool],
  ["UserNoticesEnabled", basic.bool],
  ["NoticesURL", basic.string],
  ["NoticesFetchFrequency", basic.int64],
  ["NoticesSkipCache", basic.bool],
]);

export const auditEventActorType: StructType = structOf("model.AuditEventActor", () => [
  ["UserId", basic.string],
  ["SessionId", basic.string],
  ["Client", basic.string],
  ["IpAddress", basic.string],
  ["XForwardedFor", basic.string],
]);

export const autoTranslationSettingsType: StructType = structOf("model.AutoTranslationSettings", () => [
  ["Enable", basic.bool],
  ["RestrictDMAndGM", basic.bool],
  ["Provider", basic.string],
  ["TargetLanguages", listOfStringType],
  ["Workers", basic.int64],
  ["TimeoutMs", basic.int64],
  ["LibreTranslate", libreTranslateProviderSettingsType],
  ["Agents", agentsProviderSettingsType],
]);

export const cacheSettingsType: StructType = structOf("model.CacheSettings", () => [
  ["CacheType", basic.string],
  ["RedisAddress", basic.string],
  ["RedisPassword", basic.string],
  ["RedisDB", basic.int64],
  ["RedisCachePrefix", basic.string],
  ["DisableClientCache", basic.bool],
]);

export const mapOfBoolType: GobType = { kind: "map", key: basic.string, elem: basic.bool };

export const mapOfStringType: GobType = { kind: "map", key: basic.string, elem: basic.string };

export const clientRequirementsType: StructType = structOf("model.ClientRequirements", () => [
  ["AndroidLatestVersion", basic.string],
  ["AndroidMinVersion", basic.string],
  ["IosLatestVersion", basic.string],
  ["IosMinVersion", basic.string],
]);

export const cloudSettingsType: StructType = structOf("model.CloudSettings", () => [
  ["CWSURL", basic.string],
  ["CWSAPIURL", basic.string],
  ["CWSMock", basic.bool],
  ["Disable", basic.bool],
  ["PreviewModalBucketURL", basic.string],
]);

export const clusterSettingsType: StructType = structOf("model.ClusterSettings", () => [
  ["Enable", basic.bool],
  ["ClusterName", basic.string],
  ["OverrideHostname", basic.string],
  ["NetworkInterface", basic.string],
  ["BindAddress", basic.string],
  ["AdvertiseAddress", basic.string],
  ["UseIPAddress", basic.bool],
  ["EnableGossipCompression", basic.bool],
  ["EnableExperimentalGossipEncryption", basic.bool],
  ["EnableGossipEncryption", basic.bool],
  ["ReadOnlyConfig", basic.bool],
  ["GossipPort", basic.int64],
]);

export const complianceSettingsType: StructType = structOf("model.ComplianceSettings", () => [
  ["Enable", basic.bool],
  ["Directory", basic.string],
  ["EnableDaily", basic.bool],
  ["BatchSize", basic.int64],
]);

export const configType: StructType = structOf("model.Config", () => [
  ["ServiceSettings", serviceSettingsType, true],
  ["TeamSettings", teamSettingsType, true],
  ["ClientRequirements", clientRequirementsType, true],
  ["SqlSettings", sqlSettingsType, true],
  ["LogSettings", logSettingsType, true],
  ["ExperimentalAuditSettings", experimentalAuditSettingsType, true],
  ["PasswordSettings", passwordSettingsType, true],
  ["FileSettings", fileSettingsType, true],
  ["EmailSettings", emailSettingsType, true],
  ["RateLimitSettings", rateLimitSettingsType, true],
  ["PrivacySettings", privacySettingsType, true],
  ["SupportSettings", supportSettingsType, true],
  ["AnnouncementSettings", announcementSettingsType, true],
  ["ThemeSettings", themeSettingsType, true],
  ["GitLabSettings", ssoSettingsType, true],
  ["GoogleSettings", ssoSettingsType, true],
  ["Office365Settings", office365SettingsType, true],
  ["OpenIdSettings", ssoSettingsType, true],
  ["LdapSettings", ldapSettingsType, true],
  ["ComplianceSettings", complianceSettingsType, true],
  ["LocalizationSettings", localizationSettingsType, true],
  ["SamlSettings", samlSettingsType, true],
  ["NativeAppSettings", nativeAppSettingsType, true],
  ["IntuneSettings", intuneSettingsType, true],
  ["CacheSettings", cacheSettingsType, true],
  ["ClusterSettings", clusterSettingsType, true],
  ["MetricsSettings", metricsSettingsType, true],
  ["ExperimentalSettings", experimentalSettingsType, true],
  ["AnalyticsSettings", analyticsSettingsType, true],
  ["ElasticsearchSettings", elasticsearchSettingsType, true],
  ["DataRetentionSettings", dataRetentionSettingsType, true],
  ["MobileEphemeralModeSettings", mobileEphemeralModeSettingsType, true],
  ["MessageExportSettings", messageExportSettingsType, true],
  ["JobSettings", jobSettingsType, true],
  ["PluginSettings", pluginSettingsType, true],
  ["DisplaySettings", displaySettingsType, true],
  ["GuestAccountsSettings", guestAccountsSettingsType, true],
  ["ImageProxySettings", imageProxySettingsType, true],
  ["CloudSettings", cloudSettingsType, true],
  ["FeatureFlags", featureFlagsType],
  ["ImportSettings", importSettingsType, true],
  ["ExportSettings", exportSettingsType, true],
  ["WranglerSettings", wranglerSettingsType, true],
  ["ConnectedWorkspacesSettings", connectedWorkspacesSettingsType, true],
  ["AccessControlSettings", accessControlSettingsType, true],
  ["ContentFlaggingSettings", contentFlaggingSettingsType, true],
  ["AutoTranslationSettings", autoTranslationSettingsType, true],
  ["AIRecapSettings", aiRecapSettingsType, true],
]);

export const connectedWorkspacesSettingsType: StructType = structOf("model.ConnectedWorkspacesSettings", () => [
  ["EnableSharedChannels", basic.bool],
  ["EnableRemoteClusterService", basic.bool],
  ["DisableSharedChannelsStatusSync", basic.bool],
  ["SyncUsersOnConnectionOpen", basic.bool],
  ["GlobalUserSyncBatchSize", basic.int64],
  ["MaxPostsPerSync", basic.int64],
  ["MemberSyncBatchSize", basic.int64],
]);

export const mapOfListOfStringType: GobType = { kind: "map", key: basic.string, elem: listOfStringType };

export const contentFlaggingNotificationSettingsType: StructType = structOf("model.ContentFlaggingNotificationSettings", () => [
  ["EventTargetMapping", mapOfListOfStringType],
]);

export const contentFlaggingSettingsType: StructType = structOf("model.ContentFlaggingSettings", () => [
  ["ContentFlaggingSettingsBase", contentFlaggingSettingsBaseType, true],
  ["ReviewerSettings", reviewerSettingsType],
]);

export const contentFlaggingSettingsBaseType: StructType = structOf("model.ContentFlaggingSettingsBase", () => [
  ["EnableContentFlagging", basic.bool],
  ["NotificationSettings", contentFlaggingNotificationSettingsType],
  ["AdditionalSettings", additionalContentFlaggingSettingsType],
]);

export const customerType: StructType = structOf("model.Customer", () => [
  ["Id", basic.string],
  ["Name", basic.string],
  ["Email", basic.string],
  ["Company", basic.string],
]);

export const dataRetentionSettingsType: StructType = structOf("model.DataRetentionSettings", () => [
  ["EnableMessageDeletion", basic.bool],
  ["EnableFileDeletion", basic.bool],
  ["EnableBoardsDeletion", basic.bool],
  ["MessageRetentionDays", basic.int64],
  ["MessageRetentionHours", basic.int64],
  ["FileRetentionDays", basic.int64],
  ["FileRetentionHours", basic.int64],
  ["BoardsRetentionDays", basic.int64],
  ["DeletionJobStartTime", basic.string],
  ["BatchSize", basic.int64],
  ["TimeBetweenBatchesMilliseconds", basic.int64],
  ["RetentionIdsBatchSize", basic.int64],
  ["PreservePinnedPosts", basic.bool],
]);

export const displaySettingsType: StructType = structOf("model.DisplaySettings", () => [
  ["CustomURLSchemes", listOfStringType],
  ["MaxMarkdownNodes", basic.int64],
]);

export const elasticsearchSettingsType: StructType = structOf("model.ElasticsearchSettings", () => [
  ["ConnectionURL", basic.string],
  ["Backend", basic.string],
  ["Username", basic.string],
  ["Password", basic.string],
  ["EnableIndexing", basic.bool],
  ["EnableSearching", basic.bool],
  ["EnableCJKAnalyzers", basic.bool],
  ["EnableAutocomplete", basic.bool],
  ["Sniff", basic.bool],
  ["PostIndexReplicas", basic.int64],
  ["PostIndexShards", basic.int64],
  ["ChannelIndexReplicas", basic.int64],
  ["ChannelIndexShards", basic.int64],
  ["UserIndexReplicas", basic.int64],
  ["UserIndexShards", basic.int64],
  ["AggregatePostsAfterDays", basic.int64],
  ["PostsAggregatorJobStartTime", basic.string],
  ["IndexPrefix", basic.string],
  ["GlobalSearchPrefix", basic.string],
  ["LiveIndexingBatchSize", basic.int64],
  ["BulkIndexingTimeWindowSeconds", basic.int64],
  ["BatchSize", basic.int64],
  ["RequestTimeoutSeconds", basic.int64],
  ["SkipTLSVerification", basic.bool],
  ["CA", basic.string],
  ["ClientCert", basic.string],
  ["ClientKey", basic.string],
  ["Trace", basic.string],
  ["IgnoredPurgeIndexes", basic.string],
  ["EnableSearchPublicChannelsWithoutMembership", basic.bool],
]);

export const emailNotificationType: StructType = structOf("model.EmailNotification", () => [
  ["PostId", basic.string],
  ["ChannelId", basic.string],
  ["TeamId", basic.string],
  ["SenderId", basic.string],
  ["SenderDisplayName", basic.string],
  ["RecipientId", basic.string],
  ["RootId", basic.string],
  ["ChannelType", basic.string],
  ["ChannelName", basic.string],
  ["TeamName", basic.string],
  ["SenderUsername", basic.string],
  ["IsDirectMessage", basic.bool],
  ["IsGroupMessage", basic.bool],
  ["IsThreadReply", basic.bool],
  ["IsCRTEnabled", basic.bool],
  ["UseMilitaryTime", basic.bool],
  ["EmailNotificationContent", emailNotificationContentType, true],
]);

export const emailSettingsType: StructType = structOf("model.EmailSettings", () => [
  ["EnableSignUpWithEmail", basic.bool],
  ["EnableSignInWithEmail", basic.bool],
  ["EnableSignInWithUsername", basic.bool],
  ["SendEmailNotifications", basic.bool],
  ["UseChannelInEmailNotifications", basic.bool],
  ["RequireEmailVerification", basic.bool],
  ["FeedbackName", basic.string],
  ["FeedbackEmail", basic.string],
  ["ReplyToAddress", basic.string],
  ["FeedbackOrganization", basic.string],
  ["EnableSMTPAuth", basic.bool],
  ["SMTPUsername", basic.string],
  ["SMTPPassword", basic.string],
  ["SMTPServer", basic.string],
  ["SMTPPort", basic.string],
  ["SMTPServerTimeout", basic.int64],
  ["ConnectionSecurity", basic.string],
  ["SendPushNotifications", basic.bool],
  ["PushNotificationServer", basic.string],
  ["PushNotificationContents", basic.string],
  ["PushNotificationBuffer", basic.int64],
  ["EnableEmailBatching", basic.bool],
  ["EmailBatchingBufferSize", basic.int64],
  ["EmailBatchingInterval", basic.int64],
  ["EnablePreviewModeBanner", basic.bool],
  ["SkipServerCertificateVerification", basic.bool],
  ["EmailNotificationContentsType", basic.string],
]);

export const experimentalAuditSettingsType: StructType = structOf("model.ExperimentalAuditSettings", () => [
  ["FileEnabled", basic.bool],
  ["FileName", basic.string],
  ["AdvancedLoggingJSON", basic.bytes],
  ["Certificate", basic.string],
]);

export const experimentalSettingsType: StructType = structOf("model.ExperimentalSettings", () => [
  ["ClientSideCertEnable", basic.bool],
  ["LinkMetadataTimeoutMilliseconds", basic.int64],
  ["RestrictSystemAdmin", basic.bool],
  ["EnableSharedChannels", basic.bool],
  ["EnableRemoteClusterService", basic.bool],
  ["DisableAppBar", basic.bool],
  ["DisableRefetchingOnBrowserFocus", basic.bool],
  ["DelayChannelAutocomplete", basic.bool],
  ["DisableWakeUpReconnectHandler", basic.bool],
  ["UsersStatusAndProfileFetchingPollIntervalMilliseconds", basic.int64],
  ["YoutubeReferrerPolicy", basic.bool],
  ["EnableWatermark", basic.bool],
]);

export const exportSettingsType: StructType = structOf("model.ExportSettings", () => [
  ["Directory", basic.string],
  ["RetentionDays", basic.int64],
]);

export const featureFlagsType: StructType = structOf("model.FeatureFlags", () => [
  ["TestFeature", basic.string],
  ["TestBoolFeature", basic.bool],
  ["EnableSharedChannelsDMs", basic.bool],
  ["EnableSyncAllUsersForRemoteCluster", basic.bool],
  ["AppsEnabled", basic.bool],
  ["NormalizeLdapDNs", basic.bool],
  ["WysiwygEditor", basic.bool],
  ["MoveThreadsEnabled", basic.bool],
  ["NotificationMonitoring", basic.bool],
  ["AttributeValueMasking", basic.bool],
  ["PermissionPolicies", basic.bool],
  ["ChannelPermissionPolicies", basic.bool],
  ["PolicySimulation", basic.bool],
  ["ContentFlagging", basic.bool],
  ["EnableMattermostEntry", basic.bool],
  ["MobileSSOCodeExchange", basic.bool],
  ["EnableShiftEscapeToMarkAllRead", basic.bool],
  ["AutoTranslation", basic.bool],
  ["ClassificationMarkings", basic.bool],
  ["GlobalAttributes", basic.bool],
  ["BurnOnRead", basic.bool],
  ["EnableAIPluginBridge", basic.bool],
  ["EnableAIRecaps", basic.bool],
  ["IntegratedBoards", basic.bool],
  ["EnableDocs", basic.bool],
  ["CJKSearch", basic.bool],
  ["AggregatePluginMetrics", basic.bool],
  ["ManagedChannelCategories", basic.bool],
  ["SessionAttributes", basic.bool],
  ["PostAttributes", basic.bool],
  ["DiscoverableChannels", basic.bool],
  ["MobileEphemeralMode", basic.bool],
  ["PropertyFieldRank", basic.bool],
  ["TeamMembershipAccessControl", basic.bool],
  ["MmBlocksEnabled", basic.bool],
  ["ClusterGracefulDrain", basic.bool],
  ["ChannelBookmarks", basic.bool],
  ["EnableConcurrentReact", basic.bool],
  ["EnableMFIPluginSignaturePublicKey", basic.bool],
  ["RecurringScheduledPosts", basic.bool],
]);

export const featuresType: StructType = structOf("model.Features", () => [
  ["Users", basic.int64],
  ["LDAP", basic.bool],
  ["LDAPGroups", basic.bool],
  ["MFA", basic.bool],
  ["GoogleOAuth", basic.bool],
  ["Office365OAuth", basic.bool],
  ["OpenId", basic.bool],
  ["Compliance", basic.bool],
  ["Cluster", basic.bool],
  ["Metrics", basic.bool],
  ["MHPNS", basic.bool],
  ["SAML", basic.bool],
  ["Elasticsearch", basic.bool],
  ["Announcement", basic.bool],
  ["ThemeManagement", basic.bool],
  ["EmailNotificationContents", basic.bool],
  ["DataRetention", basic.bool],
  ["MessageExport", basic.bool],
  ["CustomPermissionsSchemes", basic.bool],
  ["CustomTermsOfService", basic.bool],
  ["GuestAccounts", basic.bool],
  ["GuestAccountsPermissions", basic.bool],
  ["IDLoadedPushNotifications", basic.bool],
  ["LockTeammateNameDisplay", basic.bool],
  ["EnterprisePlugins", basic.bool],
  ["AdvancedLogging", basic.bool],
  ["Cloud", basic.bool],
  ["SharedChannels", basic.bool],
  ["RemoteClusterService", basic.bool],
  ["OutgoingOAuthConnections", basic.bool],
  ["AutoTranslation", basic.bool],
  ["FutureFeatures", basic.bool],
]);

export const fileSettingsType: StructType = structOf("model.FileSettings", () => [
  ["EnableFileAttachments", basic.bool],
  ["EnableMobileUpload", basic.bool],
  ["EnableMobileDownload", basic.bool],
  ["MaxFileSize", basic.int64],
  ["MaxImageResolution", basic.int64],
  ["MaxImageDecoderConcurrency", basic.int64],
  ["DriverName", basic.string],
  ["Directory", basic.string],
  ["EnablePublicLink", basic.bool],
  ["ExtractContent", basic.bool],
  ["ExtractContentTimeout", basic.int64],
  ["ArchiveRecursion", basic.bool],
  ["PublicLinkSalt", basic.string],
  ["InitialFont", basic.string],
  ["AmazonS3AccessKeyId", basic.string],
  ["AmazonS3SecretAccessKey", basic.string],
  ["AmazonS3Bucket", basic.string],
  ["AmazonS3PathPrefix", basic.string],
  ["AmazonS3Region", basic.string],
  ["AmazonS3Endpoint", basic.string],
  ["AmazonS3SSL", basic.bool],
  ["AmazonS3SignV2", basic.bool],
  ["AmazonS3SSE", basic.bool],
  ["AmazonS3Trace", basic.bool],
  ["AmazonS3RequestTimeoutMilliseconds", basic.int64],
  ["AmazonS3UploadPartSizeBytes", basic.int64],
  ["AmazonS3StorageClass", basic.string],
  ["AzureStorageAccount", basic.string],
  ["AzureAuthMode", basic.string],
  ["AzureAccessKey", basic.string],
  ["AzureContainer", basic.string],
  ["AzurePathPrefix", basic.string],
  ["AzureCloud", basic.string],
  ["AzureEndpoint", basic.string],
  ["AzureSSL", basic.bool],
  ["AzureRequestTimeoutMilliseconds", basic.int64],
  ["DedicatedExportStore", basic.bool],
  ["ExportDriverName", basic.string],
  ["ExportDirectory", basic.string],
  ["ExportAmazonS3AccessKeyId", basic.string],
  ["ExportAmazonS3SecretAccessKey", basic.string],
  ["ExportAmazonS3Bucket", basic.string],
  ["ExportAmazonS3PathPrefix", basic.string],
  ["ExportAmazonS3Region", basic.string],
  ["ExportAmazonS3Endpoint", basic.string],
  ["ExportAmazonS3SSL", basic.bool],
  ["ExportAmazonS3SignV2", basic.bool],
  ["ExportAmazonS3SSE", basic.bool],
  ["ExportAmazonS3Trace", basic.bool],
  ["ExportAmazonS3RequestTimeoutMilliseconds", basic.int64],
  ["ExportAmazonS3PresignExpiresSeconds", basic.int64],
  ["ExportAmazonS3UploadPartSizeBytes", basic.int64],
  ["ExportAmazonS3StorageClass", basic.string],
  ["ExportAzureStorageAccount", basic.string],
  ["ExportAzureAuthMode", basic.string],
  ["ExportAzureAccessKey", basic.string],
  ["ExportAzureContainer", basic.string],
  ["ExportAzurePathPrefix", basic.string],
  ["ExportAzureCloud", basic.string],
  ["ExportAzureEndpoint", basic.string],
  ["ExportAzureSSL", basic.bool],
  ["ExportAzureRequestTimeoutMilliseconds", basic.int64],
  ["ExportAzurePresignExpiresSeconds", basic.int64],
]);

export const globalRelayMessageExportSettingsType: StructType = structOf("model.GlobalRelayMessageExportSettings", () => [
  ["CustomerType", basic.string],
  ["SMTPUsername", basic.string],
  ["SMTPPassword", basic.string],
  ["EmailAddress", basic.string],
  ["SMTPServerTimeout", basic.int64],
  ["CustomSMTPServerName", basic.string],
  ["CustomSMTPPort", basic.string],
]);

export const guestAccountsSettingsType: StructType = structOf("model.GuestAccountsSettings", () => [
  ["Enable", basic.bool],
  ["HideTags", basic.bool],
  ["AllowEmailAccounts", basic.bool],
  ["EnforceMultifactorAuthentication", basic.bool],
  ["RestrictCreationToDomains", basic.string],
  ["EnableGuestMagicLink", basic.bool],
]);

export const imageProxySettingsType: StructType = structOf("model.ImageProxySettings", () => [
  ["Enable", basic.bool],
  ["ImageProxyType", basic.string],
]);

export const importSettingsType: StructType = structOf("model.ImportSettings", () => [
  ["Directory", basic.string],
  ["RetentionDays", basic.int64],
]);

export const intuneSettingsType: StructType = structOf("model.IntuneSettings", () => [
  ["Enable", basic.bool],
  ["TenantId", basic.string],
  ["ClientId", basic.string],
  ["AuthService", basic.string],
]);

export const jobSettingsType: StructType = structOf("model.JobSettings", () => [
  ["RunJobs", basic.bool],
  ["RunScheduler", basic.bool],
  ["CleanupJobsThresholdDays", basic.int64],
  ["CleanupConfigThresholdDays", basic.int64],
]);

export const ldapSettingsType: StructType = structOf("model.LdapSettings", () => [
  ["Enable", basic.bool],
  ["EnableSync", basic.bool],
  ["LdapServer", basic.string],
  ["LdapPort", basic.int64],
  ["ConnectionSecurity", basic.string],
  ["BaseDN", basic.string],
  ["BindUsername", basic.string],
  ["BindPassword", basic.string],
  ["MaximumLoginAttempts", basic.int64],
  ["UserFilter", basic.string],
  ["GroupFilter", basic.string],
  ["GuestFilter", basic.string],
  ["EnableAdminFilter", basic.bool],
  ["AdminFilter", basic.string],
  ["GroupDisplayNameAttribute", basic.string],
  ["GroupIdAttribute", basic.string],
  ["FirstNameAttribute", basic.string],
  ["LastNameAttribute", basic.string],
  ["EmailAttribute", basic.string],
  ["UsernameAttribute", basic.string],
  ["NicknameAttribute", basic.string],
  ["IdAttribute", basic.string],
  ["PositionAttribute", basic.string],
  ["LoginIdAttribute", basic.string],
  ["PictureAttribute", basic.string],
  ["SyncIntervalMinutes", basic.int64],
  ["ReAddRemovedMembers", basic.bool],
  ["SkipCertificateVerification", basic.bool],
  ["PublicCertificateFile", basic.string],
  ["PrivateKeyFile", basic.string],
  ["QueryTimeout", basic.int64],
  ["MaxPageSize", basic.int64],
  ["LoginFieldName", basic.string],
]);

export const libreTranslateProviderSettingsType: StructType = structOf("model.LibreTranslateProviderSettings", () => [
  ["URL", basic.string],
  ["APIKey", basic.string],
]);

export const licenseType: StructType = structOf("model.License", () => [
  ["Id", basic.string],
  ["IssuedAt", basic.int64],
  ["StartsAt", basic.int64],
  ["ExpiresAt", basic.int64],
  ["Customer", customerType],
  ["Features", featuresType],
  ["SkuName", basic.string],
  ["SkuShortName", basic.string],
  ["IsTrial", basic.bool],
  ["IsGovSku", basic.bool],
  ["IsNonProduction", basic.bool],
  ["IsSeatCountEnforced", basic.bool],
  ["ExtraUsers", basic.int64],
  ["SignupJWT", basic.string],
  ["Limits", licenseLimitsType],
]);

export const licenseLimitsType: StructType = structOf("model.LicenseLimits", () => [
  ["PostHistory", basic.int64],
  ["BoardCards", basic.int64],
  ["PlaybookRuns", basic.int64],
  ["CallDurationSeconds", basic.int64],
  ["AgentsPrompts", basic.int64],
  ["PushNotifications", basic.int64],
]);

export const localizationSettingsType: StructType = structOf("model.LocalizationSettings", () => [
  ["DefaultServerLocale", basic.string],
  ["DefaultClientLocale", basic.string],
  ["AvailableLocales", basic.string],
  ["EnableExperimentalLocales", basic.bool],
]);

export const logSettingsType: StructType = structOf("model.LogSettings", () => [
  ["EnableConsole", basic.bool],
  ["ConsoleLevel", basic.string],
  ["ConsoleJson", basic.bool],
  ["EnableColor", basic.bool],
  ["EnableFile", basic.bool],
  ["FileLevel", basic.string],
  ["FileJson", basic.bool],
  ["FileLocation", basic.string],
  ["EnableWebhookDebugging", basic.bool],
  ["EnableDiagnostics", basic.bool],
  ["EnableSentry", basic.bool],
  ["AdvancedLoggingJSON", basic.bytes],
  ["MaxFieldSize", basic.int64],
]);

export const membershipChangeMsgType: StructType = structOf("model.MembershipChangeMsg", () => [
  ["ChannelId", basic.string],
  ["UserId", basic.string],
  ["IsAdd", basic.bool],
  ["RemoteId", basic.string],
  ["ChangeTime", basic.int64],
]);

export const messageExportSettingsType: StructType = structOf("model.MessageExportSettings", () => [
  ["EnableExport", basic.bool],
  ["ExportFormat", basic.string],
  ["DailyRunTime", basic.string],
  ["ExportFromTimestamp", basic.int64],
  ["BatchSize", basic.int64],
  ["DownloadExportResults", basic.bool],
  ["ChannelBatchSize", basic.int64],
  ["ChannelHistoryBatchSize", basic.int64],
  ["GlobalRelaySettings", globalRelayMessageExportSettingsType],
]);

export const metricsSettingsType: StructType = structOf("model.MetricsSettings", () => [
  ["Enable", basic.bool],
  ["BlockProfileRate", basic.int64],
  ["ListenAddress", basic.string],
  ["EnableClientMetrics", basic.bool],
  ["EnableNotificationMetrics", basic.bool],
  ["ClientSideUserIds", listOfStringType],
]);

export const mobileEphemeralModeSettingsType: StructType = structOf("model.MobileEphemeralModeSettings", () => [
  ["Enable", basic.bool],
  ["DisconnectionTimeoutSeconds", basic.int64],
  ["OfflinePersistenceTimerHours", basic.int64],
  ["AutoCacheCleanupDays", basic.int64],
]);

export const nativeAppSettingsType: StructType = structOf("model.NativeAppSettings", () => [
  ["AppCustomURLSchemes", listOfStringType],
  ["AppDownloadLink", basic.string],
  ["AndroidAppDownloadLink", basic.string],
  ["IosAppDownloadLink", basic.string],
  ["MobileExternalBrowser", basic.bool],
  ["MobileEnableBiometrics", basic.bool],
  ["MobilePreventScreenCapture", basic.bool],
  ["MobileJailbreakProtection", basic.bool],
  ["MobileEnableSecureFilePreview", basic.bool],
  ["MobileAllowPdfLinkNavigation", basic.bool],
  ["EnableIntuneMAM", basic.bool],
]);

export const office365SettingsType: StructType = structOf("model.Office365Settings", () => [
  ["Enable", basic.bool],
  ["Secret", basic.string],
  ["Id", basic.string],
  ["Scope", basic.string],
  ["AuthEndpoint", basic.string],
  ["TokenEndpoint", basic.string],
  ["UserAPIEndpoint", basic.string],
  ["DiscoveryEndpoint", basic.string],
  ["DirectoryId", basic.string],
  ["UsePreferredUsername", basic.bool],
]);

export const passwordSettingsType: StructType = structOf("model.PasswordSettings", () => [
  ["MinimumLength", basic.int64],
  ["Lowercase", basic.bool],
  ["Number", basic.bool],
  ["Uppercase", basic.bool],
  ["Symbol", basic.bool],
  ["EnableForgotLink", basic.bool],
]);

export const permissionType: StructType = structOf("model.Permission", () => [
  ["Id", basic.string],
  ["Name", basic.string],
  ["Description", basic.string],
  ["Scope", basic.string],
]);

export const pluginPropertyOptionType: StructType = structOf("model.PluginPropertyOption", () => [
  ["Data", mapOfStringType],
]);

export const mapOfMapOfAnyType: GobType = { kind: "map", key: basic.string, elem: anyMap };

export const mapOfPluginStateType: GobType = { kind: "map", key: basic.string, get elem() { return pluginStateType; } };

export const pluginSettingsType: StructType = structOf("model.PluginSettings", () => [
  ["Enable", basic.bool],
  ["EnableUploads", basic.bool],
  ["AllowInsecureDownloadURL", basic.bool],
  ["EnableHealthCheck", basic.bool],
  ["Directory", basic.string],
  ["ClientDirectory", basic.string],
  ["Plugins", mapOfMapOfAnyType],
  ["PluginStates", mapOfPluginStateType],
  ["EnableMarketplace", basic.bool],
  ["EnableRemoteMarketplace", basic.bool],
  ["AutomaticPrepackagedPlugins", basic.bool],
  ["RequirePluginSignature", basic.bool],
  ["MarketplaceURL", basic.string],
  ["SignaturePublicKeyFiles", listOfStringType],
  ["ChimeraOAuthProxyURL", basic.string],
]);

export const pluginStateType: StructType = structOf("model.PluginState", () => [
  ["Enable", basic.bool],
]);

export const previewPostType: StructType = structOf("model.PreviewPost", () => [
  ["PostID", basic.string],
  ["Post", postType],
  ["TeamName", basic.string],
  ["ChannelDisplayName", basic.string],
  ["ChannelType", basic.string],
  ["ChannelID", basic.string],
]);

export const privacySettingsType: StructType = structOf("model.PrivacySettings", () => [
  ["ShowEmailAddress", basic.bool],
  ["ShowFullName", basic.bool],
  ["UseAnonymousURLs", basic.bool],
]);

export const propertyOwnerType: StructType = structOf("model.PropertyOwner", () => [
  ["ID", basic.string],
  ["Type", basic.string],
  ["Scopes", listOfStringType],
]);

export const rateLimitSettingsType: StructType = structOf("model.RateLimitSettings", () => [
  ["Enable", basic.bool],
  ["PerSec", basic.int64],
  ["MaxBurst", basic.int64],
  ["MemoryStoreSize", basic.int64],
  ["VaryByRemoteAddr", basic.bool],
  ["VaryByUser", basic.bool],
  ["VaryByHeader", basic.string],
]);

export const recapLimitSettingsType: StructType = structOf("model.RecapLimitSettings", () => [
  ["MaxRecapsPerDay", basic.int64],
  ["MaxScheduledRecaps", basic.int64],
  ["MaxChannelsPerRecap", basic.int64],
  ["MaxPostsPerRecap", basic.int64],
  ["MaxTokensPerRecap", basic.int64],
  ["MaxPostsPerDay", basic.int64],
  ["CooldownMinutes", basic.int64],
]);

export const replicaLagSettingsType: StructType = structOf("model.ReplicaLagSettings", () => [
  ["DataSource", basic.string],
  ["QueryAbsoluteLag", basic.string],
  ["QueryTimeLag", basic.string],
]);

export const reviewerSettingsType: StructType = structOf("model.ReviewerSettings", () => [
  ["CommonReviewers", basic.bool],
  ["SystemAdminsAsReviewers", basic.bool],
  ["TeamAdminsAsReviewers", basic.bool],
]);

export const ssoSettingsType: StructType = structOf("model.SSOSettings", () => [
  ["Enable", basic.bool],
  ["Secret", basic.string],
  ["Id", basic.string],
  ["Scope", basic.string],
  ["AuthEndpoint", basic.string],
  ["TokenEndpoint", basic.string],
  ["UserAPIEndpoint", basic.string],
  ["DiscoveryEndpoint", basic.string],
  ["ButtonText", basic.string],
  ["ButtonColor", basic.string],
  ["UsePreferredUsername", basic.bool],
]);

export const samlSettingsType: StructType = structOf("model.SamlSettings", () => [
  ["Enable", basic.bool],
  ["EnableSyncWithLdap", basic.bool],
  ["EnableSyncWithLdapIncludeAuth", basic.bool],
  ["IgnoreGuestsLdapSync", basic.bool],
  ["Verify", basic.bool],
  ["Encrypt", basic.bool],
  ["SignRequest", basic.bool],
  ["IdpURL", basic.string],
  ["IdpDescriptorURL", basic.string],
  ["IdpMetadataURL", basic.string],
  ["ServiceProviderIdentifier", basic.string],
  ["AssertionConsumerServiceURL", basic.string],
  ["SignatureAlgorithm", basic.string],
  ["CanonicalAlgorithm", basic.string],
  ["ScopingIDPProviderId", basic.string],
  ["ScopingIDPName", basic.string],
  ["IdpCertificateFile", basic.string],
  ["PublicCertificateFile", basic.string],
  ["PrivateKeyFile", basic.string],
  ["IdAttribute", basic.string],
  ["GuestAttribute", basic.string],
  ["EnableAdminAttribute", basic.bool],
  ["AdminAttribute", basic.string],
  ["FirstNameAttribute", basic.string],
  ["LastNameAttribute", basic.string],
  ["EmailAttribute", basic.string],
  ["UsernameAttribute", basic.string],
  ["NicknameAttribute", basic.string],
  ["LocaleAttribute", basic.string],
  ["PositionAttribute", basic.string],
  ["LoginButtonText", basic.string],
]);

export const serviceSettingsType: StructType = structOf("model.ServiceSettings", () => [
  ["SiteURL", basic.string],
  ["WebsocketURL", basic.string],
  ["LicenseFileLocation", basic.string],
  ["ListenAddress", basic.string],
  ["ConnectionSecurity", basic.string],
  ["TLSCertFile", basic.string],
  ["TLSKeyFile", basic.string],
  ["TLSMinVer", basic.string],
  ["TLSStrictTransport", basic.bool],
  ["TLSStrictTransportMaxAge", basic.int64],
  ["TLSOverwriteCiphers", listOfStringType],
  ["UseLetsEncrypt", basic.bool],
  ["LetsEncryptCertificateCacheFile", basic.string],
  ["Forward80To443", basic.bool],
  ["TrustedProxyIPHeader", listOfStringType],
  ["ReadTimeout", basic.int64],
  ["WriteTimeout", basic.int64],
  ["IdleTimeout", basic.int64],
  ["MaximumLoginAttempts", basic.int64],
  ["GoroutineHealthThreshold", basic.int64],
  ["EnableOAuthServiceProvider", basic.bool],
  ["EnableDynamicClientRegistration", basic.bool],
  ["DCRRedirectURIAllowlist", listOfStringType],
  ["EnableIncomingWebhooks", basic.bool],
  ["EnableOutgoingWebhooks", basic.bool],
  ["EnableOutgoingOAuthConnections", basic.bool],
  ["EnableCommands", basic.bool],
  ["OutgoingIntegrationRequestsTimeout", basic.int64],
  ["EnablePostUsernameOverride", basic.bool],
  ["EnablePostIconOverride", basic.bool],
  ["GoogleDeveloperKey", basic.string],
  ["EnableLinkPreviews", basic.bool],
  ["EnablePermalinkPreviews", basic.bool],
  ["RestrictLinkPreviews", basic.string],
  ["EnableTesting", basic.bool],
  ["EnableDeveloper", basic.bool],
  ["DeveloperFlags", basic.string],
  ["EnableClientPerformanceDebugging", basic.bool],
  ["EnableSecurityFixAlert", basic.bool],
  ["EnableInsecureOutgoingConnections", basic.bool],
  ["AllowedUntrustedInternalConnections", basic.string],
  ["EnableMultifactorAuthentication", basic.bool],
  ["EnforceMultifactorAuthentication", basic.bool],
  ["EnableUserAccessTokens", basic.bool],
  ["MaximumPersonalAccessTokenLifetimeDays", basic.int64],
  ["AllowCorsFrom", basic.string],
  ["CorsExposedHeaders", basic.string],
  ["CorsAllowCredentials", basic.bool],
  ["CorsDebug", basic.bool],
  ["AllowCookiesForSubdomains", basic.bool],
  ["ExtendSessionLengthWithActivity", basic.bool],
  ["TerminateSessionsOnPasswordChange", basic.bool],
  ["SessionLengthWebInDays", basic.int64],
  ["SessionLengthWebInHours", basic.int64],
  ["SessionLengthMobileInDays", basic.int64],
  ["SessionLengthMobileInHours", basic.int64],
  ["SessionLengthSSOInDays", basic.int64],
  ["SessionLengthSSOInHours", basic.int64],
  ["SessionCacheInMinutes", basic.int64],
  ["SessionIdleTimeoutInMinutes", basic.int64],
  ["WebsocketSecurePort", basic.int64],
  ["WebsocketPort", basic.int64],
  ["WebserverMode", basic.string],
  ["EnableGifPicker", basic.bool],
  ["GiphySdkKey", basic.string],
  ["EnableCustomEmoji", basic.bool],
  ["EnableEmojiPicker", basic.bool],
  ["PostEditTimeLimit", basic.int64],
  ["TimeBetweenUserTypingUpdatesMilliseconds", basic.int64],
  ["EnableCrossTeamSearch", basic.bool],
  ["EnablePostSearch", basic.bool],
  ["EnableFileSearch", basic.bool],
  ["MinimumHashtagLength", basic.int64],
  ["EnableUserTypingMessages", basic.bool],
  ["EnableChannelViewedMessages", basic.bool],
  ["EnableUserStatuses", basic.bool],
  ["ExperimentalEnableAuthenticationTransfer", basic.bool],
  ["ClusterLogTimeoutMilliseconds", basic.int64],
  ["EnableTutorial", basic.bool],
  ["EnableOnboardingFlow", basic.bool],
  ["ExperimentalEnableDefaultChannelLeaveJoinMessages", basic.bool],
  ["ExperimentalGroupUnreadChannels", basic.string],
  ["EnableAPITeamDeletion", basic.bool],
  ["EnableAPITriggerAdminNotifications", basic.bool],
  ["EnableAPIUserDeletion", basic.bool],
  ["EnableAPIPostDeletion", basic.bool],
  ["EnableDesktopLandingPage", basic.bool],
  ["MinimumDesktopAppVersion", basic.string],
  ["ExperimentalEnableHardenedMode", basic.bool],
  ["ExperimentalStrictCSRFEnforcement", basic.bool],
  ["EnableEmailInvitations", basic.bool],
  ["DisableBotsWhenOwnerIsDeactivated", basic.bool],
  ["EnableBotAccountCreation", basic.bool],
  ["EnableSVGs", basic.bool],
  ["EnableLatex", basic.bool],
  ["EnableInlineLatex", basic.bool],
  ["PostPriority", basic.bool],
  ["AllowPersistentNotifications", basic.bool],
  ["AllowPersistentNotificationsForGuests", basic.bool],
  ["PersistentNotificationIntervalMinutes", basic.int64],
  ["PersistentNotificationMaxCount", basic.int64],
  ["PersistentNotificationMaxRecipients", basic.int64],
  ["EnableBurnOnRead", basic.bool],
  ["BurnOnReadDurationSeconds", basic.int64],
  ["BurnOnReadMaximumTimeToLiveSeconds", basic.int64],
  ["BurnOnReadSchedulerFrequencySeconds", basic.int64],
  ["EnableAPIChannelDeletion", basic.bool],
  ["EnableLocalMode", basic.bool],
  ["LocalModeSocketLocation", basic.string],
  ["EnableAWSMetering", basic.bool],
  ["AWSMeteringTimeoutSeconds", basic.int64],
  ["SplitKey", basic.string],
  ["FeatureFlagSyncIntervalSeconds", basic.int64],
  ["DebugSplit", basic.bool],
  ["ThreadAutoFollow", basic.bool],
  ["CollapsedThreads", basic.string],
  ["ManagedResourcePaths", basic.string],
  ["EnableCustomGroups", basic.bool],
  ["AllowSyncedDrafts", basic.bool],
  ["UniqueEmojiReactionLimitPerPost", basic.int64],
  ["RefreshPostStatsRunTime", basic.string],
  ["MaximumPayloadSizeBytes", basic.int64],
  ["MaximumURLLength", basic.int64],
  ["ScheduledPosts", basic.bool],
  ["EnableWebHubChannelIteration", basic.bool],
  ["FrameAncestors", basic.string],
  ["DeleteAccountLink", basic.string],
]);

export const sidebarCategoryType: StructType = structOf("model.SidebarCategory", () => [
  ["Id", basic.string],
  ["UserId", basic.string],
  ["TeamId", basic.string],
  ["SortOrder", basic.int64],
  ["Sorting", basic.string],
  ["Type", basic.string],
  ["DisplayName", basic.string],
  ["Muted", basic.bool],
  ["Collapsed", basic.bool],
]);

export const listOfReplicaLagSettingsType: GobType = { kind: "slice", get elem() { return replicaLagSettingsType; } };

export const sqlSettingsType: StructType = structOf("model.SqlSettings", () => [
  ["DriverName", basic.string],
  ["DataSource", basic.string],
  ["DataSourceReplicas", listOfStringType],
  ["DataSourceSearchReplicas", listOfStringType],
  ["MaxIdleConns", basic.int64],
  ["ConnMaxLifetimeMilliseconds", basic.int64],
  ["ConnMaxIdleTimeMilliseconds", basic.int64],
  ["MaxOpenConns", basic.int64],
  ["Trace", basic.bool],
  ["AtRestEncryptKey", basic.string],
  ["QueryTimeout", basic.int64],
  ["AnalyticsQueryTimeout", basic.int64],
  ["DisableDatabaseSearch", basic.bool],
  ["MigrationsStatementTimeoutSeconds", basic.int64],
  ["ReplicaLagSettings", listOfReplicaLagSettingsType],
  ["ReplicaMonitorIntervalSeconds", basic.int64],
]);

export const supportSettingsType: StructType = structOf("model.SupportSettings", () => [
  ["TermsOfServiceLink", basic.string],
  ["PrivacyPolicyLink", basic.string],
  ["AboutLink", basic.string],
  ["HelpLink", basic.string],
  ["ReportAProblemLink", basic.string],
  ["ReportAProblemType", basic.string],
  ["ReportAProblemMail", basic.string],
  ["AllowDownloadLogs", basic.bool],
  ["ForgotPasswordLink", basic.string],
  ["SupportEmail", basic.string],
  ["CustomTermsOfServiceEnabled", basic.bool],
  ["CustomTermsOfServiceReAcceptancePeriod", basic.int64],
  ["EnableAskCommunityLink", basic.bool],
]);

export const listOfMembershipChangeMsgType: GobType = { kind: "slice", get elem() { return membershipChangeMsgType; } };

export const syncMsgType: StructType = structOf("model.SyncMsg", () => [
  ["Id", basic.string],
  ["ChannelId", basic.string],
  ["Users", mapOfUserType],
  ["Posts", listOfPostType],
  ["Reactions", listOfReactionType],
  ["Statuses", listOfStatusType],
  ["MembershipChanges", listOfMembershipChangeMsgType],
  ["Acknowledgements", listOfPostAcknowledgementType],
  ["MentionTransforms", mapOfStringType],
]);

export const teamSettingsType: StructType = structOf("model.TeamSettings", () => [
  ["SiteName", basic.string],
  ["MaxUsersPerTeam", basic.int64],
  ["EnableJoinLeaveMessageByDefault", basic.bool],
  ["EnableUserCreation", basic.bool],
  ["EnableOpenServer", basic.bool],
  ["EnableUserDeactivation", basic.bool],
  ["RestrictCreationToDomains", basic.string],
  ["EnableCustomUserStatuses", basic.bool],
  ["EnableCustomBrand", basic.bool],
  ["CustomBrandText", basic.string],
  ["CustomDescriptionText", basic.string],
  ["RestrictDirectMessage", basic.string],
  ["EnableLastActiveTime", basic.bool],
  ["UserStatusAwayTimeout", basic.int64],
  ["MaxChannelsPerTeam", basic.int64],
  ["EnableChannelCategorySorting", basic.bool],
  ["MaxNotificationsPerChannel", basic.int64],
  ["EnableConfirmNotificationsToChannel", basic.bool],
  ["TeammateNameDisplay", basic.string],
  ["ExperimentalViewArchivedChannels", basic.bool],
  ["ExperimentalEnableAutomaticReplies", basic.bool],
  ["LockTeammateNameDisplay", basic.bool],
  ["LockProfileFieldsForEmailUsers", basic.string],
  ["ExperimentalPrimaryTeam", basic.string],
  ["ExperimentalDefaultChannels", listOfStringType],
]);

export const themeSettingsType: StructType = structOf("model.ThemeSettings", () => [
  ["EnableThemeSelection", basic.bool],
  ["DefaultTheme", basic.string],
  ["AllowCustomThemes", basic.bool],
  ["AllowedThemes", listOfStringType],
]);

export const userGetOptionsType: StructType = structOf("model.UserGetOptions", () => [
  ["InTeamId", basic.string],
  ["NotInTeamId", basic.string],
  ["InChannelId", basic.string],
  ["NotInChannelId", basic.string],
  ["InGroupId", basic.string],
  ["NotInGroupId", basic.string],
  ["GroupConstrained", basic.bool],
  ["WithoutTeam", basic.bool],
  ["Inactive", basic.bool],
  ["Active", basic.bool],
  ["Role", basic.string],
  ["Roles", listOfStringType],
  ["ChannelRoles", listOfStringType],
  ["TeamRoles", listOfStringType],
  ["Sort", basic.string],
  ["ViewRestrictions", viewUsersRestrictionsType],
  ["Page", basic.int64],
  ["PerPage", basic.int64],
  ["UpdatedAfter", basic.int64],
]);

export const userSearchType: StructType = structOf("model.UserSearch", () => [
  ["Term", basic.string],
  ["TeamId", basic.string],
  ["NotInTeamId", basic.string],
  ["InChannelId", basic.string],
  ["NotInChannelId", basic.string],
  ["InGroupId", basic.string],
  ["GroupConstrained", basic.bool],
  ["AllowInactive", basic.bool],
  ["WithoutTeam", basic.bool],
  ["Limit", basic.int64],
  ["Role", basic.string],
  ["Roles", listOfStringType],
  ["ChannelRoles", listOfStringType],
  ["TeamRoles", listOfStringType],
  ["NotInGroupId", basic.string],
]);

export const listOfMapOfAnyType: GobType = { kind: "slice", elem: anyMap };

export const wranglerSettingsType: StructType = structOf("model.WranglerSettings", () => [
  ["PermittedWranglerRoles", listOfStringType],
  ["AllowedEmailDomain", listOfStringType],
  ["MoveThreadMaxCount", basic.int64],
  ["MoveThreadToAnotherTeamEnable", basic.bool],
  ["MoveThreadFromPrivateChannelEnable", basic.bool],
  ["MoveThreadFromDirectMessageChannelEnable", basic.bool],
  ["MoveThreadFromGroupMessageChannelEnable", basic.bool],
]);

export const pluginErrorStringType: StructType = structOf("plugin.ErrorString", () => [
  ["Code", basic.int64],
  ["Err", basic.string],
]);

export const urlURLType: GobType = { kind: "custom", name: "url.URL", form: "binary" };

export const pluginHTTPRequestSubsetType: StructType = structOf("plugin.HTTPRequestSubset", () => [
  ["Method", basic.string],
  ["URL", urlURLType],
  ["Proto", basic.string],
  ["ProtoMajor", basic.int64],
  ["ProtoMinor", basic.int64],
  ["Header", mapOfListOfStringType],
  ["Host", basic.string],
  ["RemoteAddr", basic.string],
  ["RequestURI", basic.string],
  ["Body", basic.interface],
]);

export const pqErrorType: StructType = structOf("pq.Error", () => [
  ["Severity", basic.string],
  ["Code", basic.string],
  ["Message", basic.string],
  ["Detail", basic.string],
  ["Hint", basic.string],
  ["Position", basic.string],
  ["InternalPosition", basic.string],
  ["InternalQuery", basic.string],
  ["Where", basic.string],
  ["Schema", basic.string],
  ["Table", basic.string],
  ["Column", basic.string],
  ["DataTypeName", basic.string],
  ["Constraint", basic.string],
  ["File", basic.string],
  ["Line", basic.string],
  ["Routine", basic.string],
]);

export const mapOfTypesAttributeType: GobType = { kind: "map", key: basic.string, get elem() { return typesAttributeType; } };

export const listOfTypesAssertionType: GobType = { kind: "slice", get elem() { return typesAssertionType; } };

export const saml2AssertionInfoType: StructType = structOf("saml2.AssertionInfo", () => [
  ["NameID", basic.string],
  ["Values", mapOfTypesAttributeType],
  ["WarningInfo", saml2WarningInfoType],
  ["SessionIndex", basic.string],
  ["AuthnInstant", timeType],
  ["SessionNotOnOrAfter", timeType],
  ["Assertions", listOfTypesAssertionType],
  ["ResponseSignatureValidated", basic.bool],
]);

export const saml2ProxyRestrictionType: StructType = structOf("saml2.ProxyRestriction", () => [
  ["Count", basic.int64],
  ["Audience", listOfStringType],
]);

export const saml2WarningInfoType: StructType = structOf("saml2.WarningInfo", () => [
  ["OneTimeUse", basic.bool],
  ["ProxyRestriction", saml2ProxyRestrictionType],
  ["NotInAudience", basic.bool],
  ["InvalidTime", basic.bool],
]);

export const typesAssertionType: StructType = structOf("types.Assertion", () => [
  ["XMLName", xmlNameType, true],
  ["Version", basic.string],
  ["ID", basic.string],
  ["IssueInstant", timeType],
  ["Issuer", typesIssuerType],
  ["Signature", typesSignatureType],
  ["Subject", typesSubjectType],
  ["Conditions", typesConditionsType],
  ["AttributeStatement", typesAttributeStatementType],
  ["AuthnStatement", typesAuthnStatementType],
  ["SignatureValidated", basic.bool],
]);

export const listOfTypesAttributeValueType: GobType = { kind: "slice", get elem() { return typesAttributeValueType; } };

export const typesAttributeType: StructType = structOf("types.Attribute", () => [
  ["XMLName", xmlNameType, true],
  ["FriendlyName", basic.string],
  ["Name", basic.string],
  ["NameFormat", basic.string],
  ["Values", listOfTypesAttributeValueType],
]);

export const listOfTypesAttributeType: GobType = { kind: "slice", get elem() { return typesAttributeType; } };

export const typesAttributeStatementType: StructType = structOf("types.AttributeStatement", () => [
  ["XMLName", xmlNameType, true],
  ["Attributes", listOfTypesAttributeType],
]);

export const typesAttributeValueType: StructType = structOf("types.AttributeValue", () => [
  ["XMLName", xmlNameType, true],
  ["Type", basic.string],
  ["Value", basic.string],
]);

export const typesAudienceType: StructType = structOf("types.Audience", () => [
  ["XMLName", xmlNameType, true],
  ["Value", basic.string],
]);

export const listOfTypesAudienceType: GobType = { kind: "slice", get elem() { return typesAudienceType; } };

export const typesAudienceRestrictionType: StructType = structOf("types.AudienceRestriction", () => [
  ["XMLName", xmlNameType, true],
  ["Audiences", listOfTypesAudienceType],
]);

export const typesAuthnContextType: StructType = structOf("types.AuthnContext", () => [
  ["XMLName", xmlNameType, true],
  ["AuthnContextClassRef", typesAuthnContextClassRefType],
]);

export const typesAuthnContextClassRefType: StructType = structOf("types.AuthnContextClassRef", () => [
  ["XMLName", xmlNameType, true],
  ["Value", basic.string],
]);

export const typesAuthnStatementType: StructType = structOf("types.AuthnStatement", () => [
  ["XMLName", xmlNameType, true],
  ["SessionIndex", basic.string],
  ["AuthnInstant", timeType],
  ["SessionNotOnOrAfter", timeType],
  ["AuthnContext", typesAuthnContextType],
]);

export const listOfTypesAudienceRestrictionType: GobType = { kind: "slice", get elem() { return typesAudienceRestrictionType; } };

export const typesConditionsType: StructType = structOf("types.Conditions", () => [
  ["XMLName", xmlNameType, true],
  ["NotBefore", basic.string],
  ["NotOnOrAfter", basic.string],
  ["AudienceRestrictions", listOfTypesAudienceRestrictionType],
  ["OneTimeUse", typesOneTimeUseType],
  ["ProxyRestriction", typesProxyRestrictionType],
]);

export const typesIssuerType: StructType = structOf("types.Issuer", () => [
  ["XMLName", xmlNameType, true],
  ["Value", basic.string],
]);

export const typesNameIDType: StructType = structOf("types.NameID", () => [
  ["XMLName", xmlNameType, true],
  ["Value", basic.string],
]);

export const typesOneTimeUseType: StructType = structOf("types.OneTimeUse", () => [
  ["XMLName", xmlNameType, true],
]);

export const typesProxyRestrictionType: StructType = structOf("types.ProxyRestriction", () => [
  ["XMLName", xmlNameType, true],
  ["Count", basic.int64],
  ["Audience", listOfTypesAudienceType],
]);

export const typesSignatureType: StructType = structOf("types.Signature", () => [
  ["SignatureDocument", basic.bytes],
]);

export const typesSubjectType: StructType = structOf("types.Subject", () => [
  ["XMLName", xmlNameType, true],
  ["NameID", typesNameIDType],
  ["SubjectConfirmation", typesSubjectConfirmationType],
]);

export const typesSubjectConfirmationType: StructType = structOf("types.SubjectConfirmation", () => [
  ["XMLName", xmlNameType, true],
  ["Method", basic.string],
  ["SubjectConfirmationData", typesSubjectConfirmationDataType],
]);

export const typesSubjectConfirmationDataType: StructType = structOf("types.SubjectConfirmationData", () => [
  ["XMLName", xmlNameType, true],
  ["NotOnOrAfter", basic.string],
  ["Recipient", basic.string],
  ["InResponseTo", basic.string],
]);

export const xmlNameType: StructType = structOf("xml.Name", () => [
  ["Space", basic.string],
  ["Local", basic.string],
]);

export const serveHTTPArgsType: StructType = structOf("plugin.Z_ServeHTTPArgs", () => [
  ["ResponseWriterStream", basic.uint32],
  ["Request", pluginHTTPRequestSubsetType],
  ["Context", pluginContextType],
  ["RequestBodyStream", basic.uint32],
]);

export const serveMetricsArgsType: StructType = structOf("plugin.Z_ServeMetricsArgs", () => [
  ["ResponseWriterStream", basic.uint32],
  ["Request", pluginHTTPRequestSubsetType],
  ["Context", pluginContextType],
  ["RequestBodyStream", basic.uint32],
]);

export const pluginHTTPArgsType: StructType = structOf("plugin.Z_PluginHTTPArgs", () => [
  ["Request", pluginHTTPRequestSubsetType],
  ["RequestBody", basic.bytes],
]);

export const pluginHTTPStreamArgsType: StructType = structOf("plugin.Z_PluginHTTPStreamArgs", () => [
  ["ResponseBodyStream", basic.uint32],
  ["Request", pluginHTTPRequestSubsetType],
  ["RequestBodyStream", basic.uint32],
]);

export const pluginHTTPStreamReturnsType: StructType = structOf("plugin.Z_PluginHTTPStreamReturns", () => [
  ["StatusCode", basic.int64],
  ["Header", mapOfListOfStringType],
]);

export const listOfPluginPropertyOptionType: GobType = { kind: "slice", get elem() { return pluginPropertyOptionType; } };

export const listOfPropertyOwnerType: GobType = { kind: "slice", get elem() { return propertyOwnerType; } };
