// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { DynamicValue } from "./values.ts";

/**
 * The JSON of Go's `saml2.AssertionInfo`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface AssertionInfo {
  NameID: string;
  Values: Record<string, TypesAttribute> | null;
  WarningInfo: Saml2WarningInfo | null;
  SessionIndex: string;
  AuthnInstant: string;
  SessionNotOnOrAfter: string;
  Assertions: TypesAssertion[] | null;
  ResponseSignatureValidated: boolean;
}

/**
 * The JSON of Go's `model.ProductLimits`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface CloudLimits {
  files?: FilesLimitsJson | undefined;
  messages?: MessagesLimitsJson | undefined;
  teams?: TeamsLimitsJson | undefined;
}

/**
 * The JSON of Go's `model.Config`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface Config {
  ServiceSettings: ServiceSettings;
  TeamSettings: TeamSettings;
  ClientRequirements: ClientRequirements;
  SqlSettings: SqlSettings;
  LogSettings: LogSettings;
  ExperimentalAuditSettings: ExperimentalAuditSettings;
  PasswordSettings: PasswordSettings;
  FileSettings: FileSettings;
  EmailSettings: EmailSettings;
  RateLimitSettings: RateLimitSettings;
  PrivacySettings: PrivacySettings;
  SupportSettings: SupportSettings;
  AnnouncementSettings: AnnouncementSettings;
  ThemeSettings: ThemeSettings;
  GitLabSettings: SSOSettings;
  GoogleSettings: SSOSettings;
  Office365Settings: Office365Settings;
  OpenIdSettings: SSOSettings;
  LdapSettings: LdapSettings;
  ComplianceSettings: ComplianceSettings;
  LocalizationSettings: LocalizationSettings;
  SamlSettings: SamlSettings;
  NativeAppSettings: NativeAppSettings;
  IntuneSettings: IntuneSettings;
  CacheSettings: CacheSettings;
  ClusterSettings: ClusterSettings;
  MetricsSettings: MetricsSettings;
  ExperimentalSettings: ExperimentalSettings;
  AnalyticsSettings: AnalyticsSettings;
  ElasticsearchSettings: ElasticsearchSettings;
  DataRetentionSettings: DataRetentionSettings;
  MobileEphemeralModeSettings: MobileEphemeralModeSettings;
  MessageExportSettings: MessageExportSettings;
  JobSettings: JobSettings;
  PluginSettings: PluginSettings;
  DisplaySettings: DisplaySettings;
  GuestAccountsSettings: GuestAccountsSettings;
  ImageProxySettings: ImageProxySettings;
  CloudSettings: CloudSettings;
  FeatureFlags?: FeatureFlags | undefined;
  ImportSettings: ImportSettings;
  ExportSettings: ExportSettings;
  WranglerSettings: WranglerSettings;
  ConnectedWorkspacesSettings: ConnectedWorkspacesSettings;
  AccessControlSettings: AccessControlSettings;
  ContentFlaggingSettings: ContentFlaggingSettings;
  AutoTranslationSettings: AutoTranslationSettings;
  AIRecapSettings: AIRecapSettings;
}

/**
 * The JSON of Go's `model.EmailNotification`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface EmailNotification {
  post_id: string;
  channel_id: string;
  team_id: string;
  sender_id: string;
  sender_display_name?: string | undefined;
  recipient_id: string;
  root_id?: string | undefined;
  channel_type: string;
  channel_name: string;
  team_name: string;
  sender_username: string;
  is_direct_message: boolean;
  is_group_message: boolean;
  is_thread_reply: boolean;
  is_crt_enabled: boolean;
  use_military_time: boolean;
  subject?: string | undefined;
  title?: string | undefined;
  subtitle?: string | undefined;
  message_html?: string | undefined;
  message_text?: string | undefined;
  button_text?: string | undefined;
  button_url?: string | undefined;
  footer_text?: string | undefined;
}

/**
 * The JSON of Go's `model.License`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface License {
  id: string;
  issued_at: number;
  starts_at: number;
  expires_at: number;
  customer: Customer | null;
  features: Features | null;
  sku_name: string;
  sku_short_name: string;
  is_trial: boolean;
  is_gov_sku: boolean;
  is_non_production: boolean;
  is_seat_count_enforced: boolean;
  extra_users: number;
  signup_jwt: string;
  limits: LicenseLimits | null;
}

/**
 * The JSON of Go's `model.SyncMsg`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface SyncMsg {
  id: string;
  channel_id: string;
  users?: Record<string, UserJson> | undefined;
  posts?: PostJson[] | undefined;
  reactions?: ReactionJson[] | undefined;
  statuses?: StatusJson[] | undefined;
  membership_changes?: MembershipChangeMsg[] | undefined;
  acknowledgements?: PostAcknowledgementJson[] | undefined;
  mention_transforms?: Record<string, string> | undefined;
}

/**
 * The JSON of Go's `types.Attribute`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TypesAttribute {
  XMLName: XmlName;
  FriendlyName: string;
  Name: string;
  NameFormat: string;
  Values: TypesAttributeValue[] | null;
}

/**
 * The JSON of Go's `saml2.WarningInfo`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface Saml2WarningInfo {
  OneTimeUse: boolean;
  ProxyRestriction: Saml2ProxyRestriction | null;
  NotInAudience: boolean;
  InvalidTime: boolean;
}

/**
 * The JSON of Go's `types.Assertion`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TypesAssertion {
  XMLName: XmlName;
  Version: string;
  ID: string;
  IssueInstant: string;
  Issuer: TypesIssuer | null;
  Signature: TypesSignature | null;
  Subject: TypesSubject | null;
  Conditions: TypesConditions | null;
  AttributeStatement: TypesAttributeStatement | null;
  AuthnStatement: TypesAuthnStatement | null;
  SignatureValidated: boolean;
}

/**
 * The JSON of Go's `model.FilesLimits`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface FilesLimitsJson {
  total_storage: number;
}

/**
 * The JSON of Go's `model.MessagesLimits`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface MessagesLimitsJson {
  history: number;
}

/**
 * The JSON of Go's `model.TeamsLimits`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TeamsLimitsJson {
  active: number;
}

/**
 * The JSON of Go's `model.ServiceSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface ServiceSettings {
  SiteURL: string;
  WebsocketURL: string;
  LicenseFileLocation: string;
  ListenAddress: string;
  ConnectionSecurity: string;
  TLSCertFile: string;
  TLSKeyFile: string;
  TLSMinVer: string;
  TLSStrictTransport: boolean;
  TLSStrictTransportMaxAge: number;
  TLSOverwriteCiphers: string[] | null;
  UseLetsEncrypt: boolean;
  LetsEncryptCertificateCacheFile: string;
  Forward80To443: boolean;
  TrustedProxyIPHeader: string[] | null;
  ReadTimeout: number;
  WriteTimeout: number;
  IdleTimeout: number;
  MaximumLoginAttempts: number;
  GoroutineHealthThreshold: number;
  EnableOAuthServiceProvider: boolean;
  EnableDynamicClientRegistration: boolean;
  DCRRedirectURIAllowlist: string[] | null;
  EnableIncomingWebhooks: boolean;
  EnableOutgoingWebhooks: boolean;
  EnableOutgoingOAuthConnections: boolean;
  EnableCommands: boolean;
  OutgoingIntegrationRequestsTimeout: number;
  EnablePostUsernameOverride: boolean;
  EnablePostIconOverride: boolean;
  GoogleDeveloperKey: string;
  EnableLinkPreviews: boolean;
  EnablePermalinkPreviews: boolean;
  RestrictLinkPreviews: string;
  EnableTesting: boolean;
  EnableDeveloper: boolean;
  DeveloperFlags: string;
  EnableClientPerformanceDebugging: boolean;
  EnableSecurityFixAlert: boolean;
  EnableInsecureOutgoingConnections: boolean;
  AllowedUntrustedInternalConnections: string;
  EnableMultifactorAuthentication: boolean;
  EnforceMultifactorAuthentication: boolean;
  EnableUserAccessTokens: boolean;
  MaximumPersonalAccessTokenLifetimeDays: number;
  AllowCorsFrom: string;
  CorsExposedHeaders: string;
  CorsAllowCredentials: boolean;
  CorsDebug: boolean;
  AllowCookiesForSubdomains: boolean;
  ExtendSessionLengthWithActivity: boolean;
  TerminateSessionsOnPasswordChange: boolean;
  SessionLengthWebInDays: number;
  SessionLengthWebInHours: number;
  SessionLengthMobileInDays: number;
  SessionLengthMobileInHours: number;
  SessionLengthSSOInDays: number;
  SessionLengthSSOInHours: number;
  SessionCacheInMinutes: number;
  SessionIdleTimeoutInMinutes: number;
  WebsocketSecurePort: number;
  WebsocketPort: number;
  WebserverMode: string;
  EnableGifPicker: boolean;
  GiphySdkKey: string;
  EnableCustomEmoji: boolean;
  EnableEmojiPicker: boolean;
  PostEditTimeLimit: number;
  TimeBetweenUserTypingUpdatesMilliseconds: number;
  EnableCrossTeamSearch: boolean;
  EnablePostSearch: boolean;
  EnableFileSearch: boolean;
  MinimumHashtagLength: number;
  EnableUserTypingMessages: boolean;
  EnableChannelViewedMessages: boolean;
  EnableUserStatuses: boolean;
  ExperimentalEnableAuthenticationTransfer: boolean;
  ClusterLogTimeoutMilliseconds: number;
  EnableTutorial: boolean;
  EnableOnboardingFlow: boolean;
  ExperimentalEnableDefaultChannelLeaveJoinMessages: boolean;
  ExperimentalGroupUnreadChannels: string;
  EnableAPITeamDeletion: boolean;
  EnableAPITriggerAdminNotifications: boolean;
  EnableAPIUserDeletion: boolean;
  EnableAPIPostDeletion: boolean;
  EnableDesktopLandingPage: boolean;
  MinimumDesktopAppVersion: string;
  ExperimentalEnableHardenedMode: boolean;
  ExperimentalStrictCSRFEnforcement: boolean;
  EnableEmailInvitations: boolean;
  DisableBotsWhenOwnerIsDeactivated: boolean;
  EnableBotAccountCreation: boolean;
  EnableSVGs: boolean;
  EnableLatex: boolean;
  EnableInlineLatex: boolean;
  PostPriority: boolean;
  AllowPersistentNotifications: boolean;
  AllowPersistentNotificationsForGuests: boolean;
  PersistentNotificationIntervalMinutes: number;
  PersistentNotificationMaxCount: number;
  PersistentNotificationMaxRecipients: number;
  EnableBurnOnRead: boolean;
  BurnOnReadDurationSeconds: number;
  BurnOnReadMaximumTimeToLiveSeconds: number;
  BurnOnReadSchedulerFrequencySeconds: number;
  EnableAPIChannelDeletion: boolean;
  EnableLocalMode: boolean;
  LocalModeSocketLocation: string;
  EnableAWSMetering: boolean;
  AWSMeteringTimeoutSeconds: number;
  SplitKey: string;
  FeatureFlagSyncIntervalSeconds: number;
  DebugSplit: boolean;
  ThreadAutoFollow: boolean;
  CollapsedThreads: string;
  ManagedResourcePaths: string;
  EnableCustomGroups: boolean;
  AllowSyncedDrafts: boolean;
  UniqueEmojiReactionLimitPerPost: number;
  RefreshPostStatsRunTime: string;
  MaximumPayloadSizeBytes: number;
  MaximumURLLength: number;
  ScheduledPosts: boolean;
  EnableWebHubChannelIteration: boolean;
  FrameAncestors: string;
  DeleteAccountLink: string;
}

/**
 * The JSON of Go's `model.TeamSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TeamSettings {
  SiteName: string;
  MaxUsersPerTeam: number;
  EnableJoinLeaveMessageByDefault: boolean;
  EnableUserCreation: boolean;
  EnableOpenServer: boolean;
  EnableUserDeactivation: boolean;
  RestrictCreationToDomains: string;
  EnableCustomUserStatuses: boolean;
  EnableCustomBrand: boolean;
  CustomBrandText: string;
  CustomDescriptionText: string;
  RestrictDirectMessage: string;
  EnableLastActiveTime: boolean;
  UserStatusAwayTimeout: number;
  MaxChannelsPerTeam: number;
  EnableChannelCategorySorting: boolean;
  MaxNotificationsPerChannel: number;
  EnableConfirmNotificationsToChannel: boolean;
  TeammateNameDisplay: string;
  ExperimentalViewArchivedChannels: boolean;
  ExperimentalEnableAutomaticReplies: boolean;
  LockTeammateNameDisplay: boolean;
  LockProfileFieldsForEmailUsers: string;
  ExperimentalPrimaryTeam: string;
  ExperimentalDefaultChannels: string[] | null;
}

/**
 * The JSON of Go's `model.ClientRequirements`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface ClientRequirements {
  AndroidLatestVersion: string;
  AndroidMinVersion: string;
  IosLatestVersion: string;
  IosMinVersion: string;
}

/**
 * The JSON of Go's `model.SqlSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface SqlSettings {
  DriverName: string;
  DataSource: string;
  DataSourceReplicas: string[] | null;
  DataSourceSearchReplicas: string[] | null;
  MaxIdleConns: number;
  ConnMaxLifetimeMilliseconds: number;
  ConnMaxIdleTimeMilliseconds: number;
  MaxOpenConns: number;
  Trace: boolean;
  AtRestEncryptKey: string;
  QueryTimeout: number;
  AnalyticsQueryTimeout: number;
  DisableDatabaseSearch: boolean;
  MigrationsStatementTimeoutSeconds: number;
  ReplicaLagSettings: ReplicaLagSettings[] | null;
  ReplicaMonitorIntervalSeconds: number;
}

/**
 * The JSON of Go's `model.LogSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface LogSettings {
  EnableConsole: boolean;
  ConsoleLevel: string;
  ConsoleJson: boolean;
  EnableColor: boolean;
  EnableFile: boolean;
  FileLevel: string;
  FileJson: boolean;
  FileLocation: string;
  EnableWebhookDebugging: boolean;
  EnableDiagnostics: boolean;
  EnableSentry: boolean;
  AdvancedLoggingJSON: DynamicValue;
  MaxFieldSize: number;
}

/**
 * The JSON of Go's `model.ExperimentalAuditSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface ExperimentalAuditSettings {
  FileEnabled: boolean;
  FileName: string;
  AdvancedLoggingJSON: DynamicValue;
  Certificate: string;
}

/**
 * The JSON of Go's `model.PasswordSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface PasswordSettings {
  MinimumLength: number;
  Lowercase: boolean;
  Number: boolean;
  Uppercase: boolean;
  Symbol: boolean;
  EnableForgotLink: boolean;
}

/**
 * The JSON of Go's `model.FileSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface FileSettings {
  EnableFileAttachments: boolean;
  EnableMobileUpload: boolean;
  EnableMobileDownload: boolean;
  MaxFileSize: number;
  MaxImageResolution: number;
  MaxImageDecoderConcurrency: number;
  DriverName: string;
  Directory: string;
  EnablePublicLink: boolean;
  ExtractContent: boolean;
  ExtractContentTimeout: number;
  ArchiveRecursion: boolean;
  PublicLinkSalt: string;
  InitialFont: string;
  AmazonS3AccessKeyId: string;
  AmazonS3SecretAccessKey: string;
  AmazonS3Bucket: string;
  AmazonS3PathPrefix: string;
  AmazonS3Region: string;
  AmazonS3Endpoint: string;
  AmazonS3SSL: boolean;
  AmazonS3SignV2: boolean;
  AmazonS3SSE: boolean;
  AmazonS3Trace: boolean;
  AmazonS3RequestTimeoutMilliseconds: number;
  AmazonS3UploadPartSizeBytes: number;
  AmazonS3StorageClass: string;
  AzureStorageAccount: string;
  AzureAuthMode: string;
  AzureAccessKey: string;
  AzureContainer: string;
  AzurePathPrefix: string;
  AzureCloud: string;
  AzureEndpoint: string;
  AzureSSL: boolean;
  AzureRequestTimeoutMilliseconds: number;
  DedicatedExportStore: boolean;
  ExportDriverName: string;
  ExportDirectory: string;
  ExportAmazonS3AccessKeyId: string;
  ExportAmazonS3SecretAccessKey: string;
  ExportAmazonS3Bucket: string;
  ExportAmazonS3PathPrefix: string;
  ExportAmazonS3Region: string;
  ExportAmazonS3Endpoint: string;
  ExportAmazonS3SSL: boolean;
  ExportAmazonS3SignV2: boolean;
  ExportAmazonS3SSE: boolean;
  ExportAmazonS3Trace: boolean;
  ExportAmazonS3RequestTimeoutMilliseconds: number;
  ExportAmazonS3PresignExpiresSeconds: number;
  ExportAmazonS3UploadPartSizeBytes: number;
  ExportAmazonS3StorageClass: string;
  ExportAzureStorageAccount: string;
  ExportAzureAuthMode: string;
  ExportAzureAccessKey: string;
  ExportAzureContainer: string;
  ExportAzurePathPrefix: string;
  ExportAzureCloud: string;
  ExportAzureEndpoint: string;
  ExportAzureSSL: boolean;
  ExportAzureRequestTimeoutMilliseconds: number;
  ExportAzurePresignExpiresSeconds: number;
}

/**
 * The JSON of Go's `model.EmailSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface EmailSettings {
  EnableSignUpWithEmail: boolean;
  EnableSignInWithEmail: boolean;
  EnableSignInWithUsername: boolean;
  SendEmailNotifications: boolean;
  UseChannelInEmailNotifications: boolean;
  RequireEmailVerification: boolean;
  FeedbackName: string;
  FeedbackEmail: string;
  ReplyToAddress: string;
  FeedbackOrganization: string;
  EnableSMTPAuth: boolean;
  SMTPUsername: string;
  SMTPPassword: string;
  SMTPServer: string;
  SMTPPort: string;
  SMTPServerTimeout: number;
  ConnectionSecurity: string;
  SendPushNotifications: boolean;
  PushNotificationServer: string;
  PushNotificationContents: string;
  PushNotificationBuffer: number;
  EnableEmailBatching: boolean;
  EmailBatchingBufferSize: number;
  EmailBatchingInterval: number;
  EnablePreviewModeBanner: boolean;
  SkipServerCertificateVerification: boolean;
  EmailNotificationContentsType: string;
}

/**
 * The JSON of Go's `model.RateLimitSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface RateLimitSettings {
  Enable: boolean;
  PerSec: number;
  MaxBurst: number;
  MemoryStoreSize: number;
  VaryByRemoteAddr: boolean;
  VaryByUser: boolean;
  VaryByHeader: string;
}

/**
 * The JSON of Go's `model.PrivacySettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface PrivacySettings {
  ShowEmailAddress: boolean;
  ShowFullName: boolean;
  UseAnonymousURLs: boolean;
}

/**
 * The JSON of Go's `model.SupportSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface SupportSettings {
  TermsOfServiceLink: string;
  PrivacyPolicyLink: string;
  AboutLink: string;
  HelpLink: string;
  ReportAProblemLink: string;
  ReportAProblemType: string;
  ReportAProblemMail: string;
  AllowDownloadLogs: boolean;
  ForgotPasswordLink: string;
  SupportEmail: string;
  CustomTermsOfServiceEnabled: boolean;
  CustomTermsOfServiceReAcceptancePeriod: number;
  EnableAskCommunityLink: boolean;
}

/**
 * The JSON of Go's `model.AnnouncementSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface AnnouncementSettings {
  EnableBanner: boolean;
  BannerText: string;
  BannerColor: string;
  BannerTextColor: string;
  AllowBannerDismissal: boolean;
  AdminNoticesEnabled: boolean;
  UserNoticesEnabled: boolean;
  NoticesURL: string;
  NoticesFetchFrequency: number;
  NoticesSkipCache: boolean;
}

/**
 * The JSON of Go's `model.ThemeSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface ThemeSettings {
  EnableThemeSelection: boolean;
  DefaultTheme: string;
  AllowCustomThemes: boolean;
  AllowedThemes: string[] | null;
}

/**
 * The JSON of Go's `model.SSOSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface SSOSettings {
  Enable: boolean;
  Secret: string;
  Id: string;
  Scope: string;
  AuthEndpoint: string;
  TokenEndpoint: string;
  UserAPIEndpoint: string;
  DiscoveryEndpoint: string;
  ButtonText: string;
  ButtonColor: string;
  UsePreferredUsername: boolean;
}

/**
 * The JSON of Go's `model.Office365Settings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface Office365Settings {
  Enable: boolean;
  Secret: string;
  Id: string;
  Scope: string;
  AuthEndpoint: string;
  TokenEndpoint: string;
  UserAPIEndpoint: string;
  DiscoveryEndpoint: string;
  DirectoryId: string;
  UsePreferredUsername: boolean;
}

/**
 * The JSON of Go's `model.LdapSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface LdapSettings {
  Enable: boolean;
  EnableSync: boolean;
  LdapServer: string;
  LdapPort: number;
  ConnectionSecurity: string;
  BaseDN: string;
  BindUsername: string;
  BindPassword: string;
  MaximumLoginAttempts: number;
  UserFilter: string;
  GroupFilter: string;
  GuestFilter: string;
  EnableAdminFilter: boolean;
  AdminFilter: string;
  GroupDisplayNameAttribute: string;
  GroupIdAttribute: string;
  FirstNameAttribute: string;
  LastNameAttribute: string;
  EmailAttribute: string;
  UsernameAttribute: string;
  NicknameAttribute: string;
  IdAttribute: string;
  PositionAttribute: string;
  LoginIdAttribute: string;
  PictureAttribute: string;
  SyncIntervalMinutes: number;
  ReAddRemovedMembers: boolean;
  SkipCertificateVerification: boolean;
  PublicCertificateFile: string;
  PrivateKeyFile: string;
  QueryTimeout: number;
  MaxPageSize: number;
  LoginFieldName: string;
}

/**
 * The JSON of Go's `model.ComplianceSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface ComplianceSettings {
  Enable: boolean;
  Directory: string;
  EnableDaily: boolean;
  BatchSize: number;
}

/**
 * The JSON of Go's `model.LocalizationSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface LocalizationSettings {
  DefaultServerLocale: string;
  DefaultClientLocale: string;
  AvailableLocales: string;
  EnableExperimentalLocales: boolean;
}

/**
 * The JSON of Go's `model.SamlSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface SamlSettings {
  Enable: boolean;
  EnableSyncWithLdap: boolean;
  EnableSyncWithLdapIncludeAuth: boolean;
  IgnoreGuestsLdapSync: boolean;
  Verify: boolean;
  Encrypt: boolean;
  SignRequest: boolean;
  IdpURL: string;
  IdpDescriptorURL: string;
  IdpMetadataURL: string;
  ServiceProviderIdentifier: string;
  AssertionConsumerServiceURL: string;
  SignatureAlgorithm: string;
  CanonicalAlgorithm: string;
  ScopingIDPProviderId: string;
  ScopingIDPName: string;
  IdpCertificateFile: string;
  PublicCertificateFile: string;
  PrivateKeyFile: string;
  IdAttribute: string;
  GuestAttribute: string;
  EnableAdminAttribute: boolean;
  AdminAttribute: string;
  FirstNameAttribute: string;
  LastNameAttribute: string;
  EmailAttribute: string;
  UsernameAttribute: string;
  NicknameAttribute: string;
  LocaleAttribute: string;
  PositionAttribute: string;
  LoginButtonText: string;
}

/**
 * The JSON of Go's `model.NativeAppSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface NativeAppSettings {
  AppCustomURLSchemes: string[] | null;
  AppDownloadLink: string;
  AndroidAppDownloadLink: string;
  IosAppDownloadLink: string;
  MobileExternalBrowser: boolean;
  MobileEnableBiometrics: boolean;
  MobilePreventScreenCapture: boolean;
  MobileJailbreakProtection: boolean;
  MobileEnableSecureFilePreview: boolean;
  MobileAllowPdfLinkNavigation: boolean;
  EnableIntuneMAM: boolean;
}

/**
 * The JSON of Go's `model.IntuneSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface IntuneSettings {
  Enable: boolean;
  TenantId: string;
  ClientId: string;
  AuthService: string;
}

/**
 * The JSON of Go's `model.CacheSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface CacheSettings {
  CacheType: string;
  RedisAddress: string;
  RedisPassword: string;
  RedisDB: number;
  RedisCachePrefix: string;
  DisableClientCache: boolean;
}

/**
 * The JSON of Go's `model.ClusterSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface ClusterSettings {
  Enable: boolean;
  ClusterName: string;
  OverrideHostname: string;
  NetworkInterface: string;
  BindAddress: string;
  AdvertiseAddress: string;
  UseIPAddress: boolean;
  EnableGossipCompression: boolean;
  EnableExperimentalGossipEncryption?: boolean | undefined;
  EnableGossipEncryption: boolean;
  ReadOnlyConfig: boolean;
  GossipPort: number;
}

/**
 * The JSON of Go's `model.MetricsSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface MetricsSettings {
  Enable: boolean;
  BlockProfileRate: number;
  ListenAddress: string;
  EnableClientMetrics: boolean;
  EnableNotificationMetrics: boolean;
  ClientSideUserIds: string[] | null;
}

/**
 * The JSON of Go's `model.ExperimentalSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface ExperimentalSettings {
  ClientSideCertEnable: boolean;
  LinkMetadataTimeoutMilliseconds: number;
  RestrictSystemAdmin: boolean;
  EnableSharedChannels: boolean;
  EnableRemoteClusterService: boolean;
  DisableAppBar: boolean;
  DisableRefetchingOnBrowserFocus: boolean;
  DelayChannelAutocomplete: boolean;
  DisableWakeUpReconnectHandler: boolean;
  UsersStatusAndProfileFetchingPollIntervalMilliseconds: number;
  YoutubeReferrerPolicy: boolean;
  EnableWatermark: boolean;
}

/**
 * The JSON of Go's `model.AnalyticsSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface AnalyticsSettings {
  MaxUsersForStatistics: number;
}

/**
 * The JSON of Go's `model.ElasticsearchSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface ElasticsearchSettings {
  ConnectionURL: string;
  Backend: string;
  Username: string;
  Password: string;
  EnableIndexing: boolean;
  EnableSearching: boolean;
  EnableCJKAnalyzers: boolean;
  EnableAutocomplete: boolean;
  Sniff: boolean;
  PostIndexReplicas: number;
  PostIndexShards: number;
  ChannelIndexReplicas: number;
  ChannelIndexShards: number;
  UserIndexReplicas: number;
  UserIndexShards: number;
  AggregatePostsAfterDays: number;
  PostsAggregatorJobStartTime: string;
  IndexPrefix: string;
  GlobalSearchPrefix: string;
  LiveIndexingBatchSize: number;
  BulkIndexingTimeWindowSeconds?: number | undefined;
  BatchSize: number;
  RequestTimeoutSeconds: number;
  SkipTLSVerification: boolean;
  CA: string;
  ClientCert: string;
  ClientKey: string;
  Trace: string;
  IgnoredPurgeIndexes: string;
  EnableSearchPublicChannelsWithoutMembership: boolean;
}

/**
 * The JSON of Go's `model.DataRetentionSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface DataRetentionSettings {
  EnableMessageDeletion: boolean;
  EnableFileDeletion: boolean;
  EnableBoardsDeletion: boolean;
  MessageRetentionDays: number;
  MessageRetentionHours: number;
  FileRetentionDays: number;
  FileRetentionHours: number;
  BoardsRetentionDays: number;
  DeletionJobStartTime: string;
  BatchSize: number;
  TimeBetweenBatchesMilliseconds: number;
  RetentionIdsBatchSize: number;
  PreservePinnedPosts: boolean;
}

/**
 * The JSON of Go's `model.MobileEphemeralModeSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface MobileEphemeralModeSettings {
  Enable: boolean;
  DisconnectionTimeoutSeconds: number;
  OfflinePersistenceTimerHours: number;
  AutoCacheCleanupDays: number;
}

/**
 * The JSON of Go's `model.MessageExportSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface MessageExportSettings {
  EnableExport: boolean;
  ExportFormat: string;
  DailyRunTime: string;
  ExportFromTimestamp: number;
  BatchSize: number;
  DownloadExportResults: boolean;
  ChannelBatchSize: number;
  ChannelHistoryBatchSize: number;
  GlobalRelaySettings: GlobalRelayMessageExportSettings | null;
}

/**
 * The JSON of Go's `model.JobSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface JobSettings {
  RunJobs: boolean;
  RunScheduler: boolean;
  CleanupJobsThresholdDays: number;
  CleanupConfigThresholdDays: number;
}

/**
 * The JSON of Go's `model.PluginSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface PluginSettings {
  Enable: boolean;
  EnableUploads: boolean;
  AllowInsecureDownloadURL: boolean;
  EnableHealthCheck: boolean;
  Directory: string;
  ClientDirectory: string;
  Plugins: Record<string, Record<string, DynamicValue> | null> | null;
  PluginStates: Record<string, PluginState> | null;
  EnableMarketplace: boolean;
  EnableRemoteMarketplace: boolean;
  AutomaticPrepackagedPlugins: boolean;
  RequirePluginSignature: boolean;
  MarketplaceURL: string;
  SignaturePublicKeyFiles: string[] | null;
  ChimeraOAuthProxyURL: string;
}

/**
 * The JSON of Go's `model.DisplaySettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface DisplaySettings {
  CustomURLSchemes: string[] | null;
  MaxMarkdownNodes: number;
}

/**
 * The JSON of Go's `model.GuestAccountsSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface GuestAccountsSettings {
  Enable: boolean;
  HideTags: boolean;
  AllowEmailAccounts: boolean;
  EnforceMultifactorAuthentication: boolean;
  RestrictCreationToDomains: string;
  EnableGuestMagicLink: boolean;
}

/**
 * The JSON of Go's `model.ImageProxySettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface ImageProxySettings {
  Enable: boolean;
  ImageProxyType: string;
}

/**
 * The JSON of Go's `model.CloudSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface CloudSettings {
  CWSURL: string;
  CWSAPIURL: string;
  CWSMock: boolean;
  Disable: boolean;
  PreviewModalBucketURL: string;
}

/**
 * The JSON of Go's `model.FeatureFlags`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface FeatureFlags {
  TestFeature: string;
  TestBoolFeature: boolean;
  EnableSharedChannelsDMs: boolean;
  EnableSyncAllUsersForRemoteCluster: boolean;
  AppsEnabled: boolean;
  NormalizeLdapDNs: boolean;
  WysiwygEditor: boolean;
  MoveThreadsEnabled: boolean;
  NotificationMonitoring: boolean;
  AttributeValueMasking: boolean;
  PermissionPolicies: boolean;
  ChannelPermissionPolicies: boolean;
  PolicySimulation: boolean;
  ContentFlagging: boolean;
  EnableMattermostEntry: boolean;
  MobileSSOCodeExchange: boolean;
  EnableShiftEscapeToMarkAllRead: boolean;
  AutoTranslation: boolean;
  ClassificationMarkings: boolean;
  GlobalAttributes: boolean;
  BurnOnRead: boolean;
  EnableAIPluginBridge: boolean;
  EnableAIRecaps: boolean;
  IntegratedBoards: boolean;
  EnableDocs: boolean;
  CJKSearch: boolean;
  AggregatePluginMetrics: boolean;
  ManagedChannelCategories: boolean;
  SessionAttributes: boolean;
  PostAttributes: boolean;
  DiscoverableChannels: boolean;
  MobileEphemeralMode: boolean;
  PropertyFieldRank: boolean;
  TeamMembershipAccessControl: boolean;
  MmBlocksEnabled: boolean;
  ClusterGracefulDrain: boolean;
  ChannelBookmarks: boolean;
  EnableConcurrentReact: boolean;
  EnableMFIPluginSignaturePublicKey: boolean;
  RecurringScheduledPosts: boolean;
}

/**
 * The JSON of Go's `model.ImportSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface ImportSettings {
  Directory: string;
  RetentionDays: number;
}

/**
 * The JSON of Go's `model.ExportSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface ExportSettings {
  Directory: string;
  RetentionDays: number;
}

/**
 * The JSON of Go's `model.WranglerSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface WranglerSettings {
  PermittedWranglerRoles: string[] | null;
  AllowedEmailDomain: string[] | null;
  MoveThreadMaxCount: number;
  MoveThreadToAnotherTeamEnable: boolean;
  MoveThreadFromPrivateChannelEnable: boolean;
  MoveThreadFromDirectMessageChannelEnable: boolean;
  MoveThreadFromGroupMessageChannelEnable: boolean;
}

/**
 * The JSON of Go's `model.ConnectedWorkspacesSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface ConnectedWorkspacesSettings {
  EnableSharedChannels: boolean;
  EnableRemoteClusterService: boolean;
  DisableSharedChannelsStatusSync: boolean;
  SyncUsersOnConnectionOpen: boolean;
  GlobalUserSyncBatchSize: number;
  MaxPostsPerSync: number;
  MemberSyncBatchSize: number;
}

/**
 * The JSON of Go's `model.AccessControlSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface AccessControlSettings {
  EnableAttributeBasedAccessControl: boolean;
  EnableUserManagedAttributes: boolean;
  EnableChannelPolicyIndicators: boolean;
  TrustProxyDeviceIdentityHeader: boolean;
  EnforceDeviceIDConsistency: boolean;
  EnableAccessControlAuditLogging: boolean;
  SyncJobIntervalSeconds: number;
  AttributeRefreshIntervalSeconds: number;
}

/**
 * The JSON of Go's `model.ContentFlaggingSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface ContentFlaggingSettings {
  EnableContentFlagging: boolean;
  NotificationSettings: ContentFlaggingNotificationSettings | null;
  AdditionalSettings: AdditionalContentFlaggingSettings | null;
  ReviewerSettings: ReviewerSettings | null;
}

/**
 * The JSON of Go's `model.AutoTranslationSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface AutoTranslationSettings {
  Enable: boolean;
  RestrictDMAndGM: boolean;
  Provider: string;
  TargetLanguages: string[] | null;
  Workers: number;
  TimeoutMs: number;
  LibreTranslate: LibreTranslateProviderSettings | null;
  Agents: AgentsProviderSettings | null;
}

/**
 * The JSON of Go's `model.AIRecapSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface AIRecapSettings {
  Enable: boolean;
  DefaultLimits: RecapLimitSettings | null;
  EnforceRecapsPerDay: boolean;
  EnforceScheduledRecaps: boolean;
  EnforceChannelsPerRecap: boolean;
  EnforcePostsPerRecap: boolean;
  EnforceTokensPerRecap: boolean;
  EnforcePostsPerDay: boolean;
  EnforceCooldown: boolean;
}

/**
 * The JSON of Go's `model.Customer`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface Customer {
  id: string;
  name: string;
  email: string;
  company: string;
}

/**
 * The JSON of Go's `model.Features`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface Features {
  users: number;
  ldap: boolean;
  ldap_groups: boolean;
  mfa: boolean;
  google_oauth: boolean;
  office365_oauth: boolean;
  openid: boolean;
  compliance: boolean;
  cluster: boolean;
  metrics: boolean;
  mhpns: boolean;
  saml: boolean;
  elastic_search: boolean;
  announcement: boolean;
  theme_management: boolean;
  email_notification_contents: boolean;
  data_retention: boolean;
  message_export: boolean;
  custom_permissions_schemes: boolean;
  custom_terms_of_service: boolean;
  guest_accounts: boolean;
  guest_accounts_permissions: boolean;
  id_loaded: boolean;
  lock_teammate_name_display: boolean;
  enterprise_plugins: boolean;
  advanced_logging: boolean;
  cloud: boolean;
  shared_channels: boolean;
  remote_cluster_service: boolean;
  outgoing_oauth_connections: boolean;
  auto_translation: boolean;
  future_features: boolean;
}

/**
 * The JSON of Go's `model.LicenseLimits`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface LicenseLimits {
  post_history: number;
  board_cards: number;
  playbook_runs: number;
  call_duration: number;
  agents_prompts: number;
  push_notifications: number;
}

/**
 * The JSON of Go's `model.User`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface UserJson {
  id: string;
  create_at?: number | undefined;
  update_at?: number | undefined;
  delete_at: number;
  username: string;
  password?: string | undefined;
  auth_data?: string | undefined;
  auth_service: string;
  email: string;
  email_verified?: boolean | undefined;
  nickname: string;
  first_name: string;
  last_name: string;
  position: string;
  roles: string;
  allow_marketing?: boolean | undefined;
  props?: Record<string, string> | undefined;
  notify_props?: Record<string, string> | undefined;
  last_password_update?: number | undefined;
  last_picture_update?: number | undefined;
  failed_attempts?: number | undefined;
  locale: string;
  timezone: Record<string, string> | null;
  mfa_active?: boolean | undefined;
  mfa_secret?: string | undefined;
  remote_id?: string | undefined;
  last_activity_at?: number | undefined;
  is_bot?: boolean | undefined;
  bot_description?: string | undefined;
  bot_last_icon_update?: number | undefined;
  terms_of_service_id?: string | undefined;
  terms_of_service_create_at?: number | undefined;
  disable_welcome_email: boolean;
  last_login?: number | undefined;
  mfa_used_timestamps?: string[] | undefined;
}

/**
 * The JSON of Go's `model.Post`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface PostJson {
  id: string;
  create_at: number;
  update_at: number;
  edit_at: number;
  delete_at: number;
  is_pinned: boolean;
  user_id: string;
  channel_id: string;
  root_id: string;
  original_id: string;
  message: string;
  message_source?: string | undefined;
  type: string;
  props: Record<string, DynamicValue> | null;
  hashtags: string;
  file_ids: string[] | null;
  pending_post_id: string;
  has_reactions?: boolean | undefined;
  remote_id?: string | undefined;
  reply_count: number;
  last_reply_at: number;
  participants: UserJson[] | null;
  is_following?: boolean | undefined;
  metadata?: PostMetadataJson | undefined;
}

/**
 * The JSON of Go's `model.Reaction`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface ReactionJson {
  user_id: string;
  post_id: string;
  emoji_name: string;
  create_at: number;
  update_at: number;
  delete_at: number;
  remote_id: string;
  channel_id: string;
}

/**
 * The JSON of Go's `model.Status`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface StatusJson {
  user_id: string;
  status: string;
  manual: boolean;
  last_activity_at: number;
  active_channel?: string | undefined;
  dnd_end_time: number;
}

/**
 * The JSON of Go's `model.MembershipChangeMsg`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface MembershipChangeMsg {
  channel_id: string;
  user_id: string;
  is_add: boolean;
  remote_id: string;
  change_time: number;
}

/**
 * The JSON of Go's `model.PostAcknowledgement`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface PostAcknowledgementJson {
  user_id: string;
  post_id: string;
  acknowledged_at: number;
  channel_id: string;
  remote_id?: string | undefined;
}

/**
 * The JSON of Go's `xml.Name`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface XmlName {
  Space: string;
  Local: string;
}

/**
 * The JSON of Go's `types.AttributeValue`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TypesAttributeValue {
  XMLName: XmlName;
  Type: string;
  Value: string;
}

/**
 * The JSON of Go's `saml2.ProxyRestriction`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface Saml2ProxyRestriction {
  Count: number;
  Audience: string[] | null;
}

/**
 * The JSON of Go's `types.Issuer`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TypesIssuer {
  XMLName: XmlName;
  Value: string;
}

/**
 * The JSON of Go's `types.Signature`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TypesSignature {
  SignatureDocument: string;
}

/**
 * The JSON of Go's `types.Subject`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TypesSubject {
  XMLName: XmlName;
  NameID: TypesNameID | null;
  SubjectConfirmation: TypesSubjectConfirmation | null;
}

/**
 * The JSON of Go's `types.Conditions`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TypesConditions {
  XMLName: XmlName;
  NotBefore: string;
  NotOnOrAfter: string;
  AudienceRestrictions: TypesAudienceRestriction[] | null;
  OneTimeUse: TypesOneTimeUse | null;
  ProxyRestriction: TypesProxyRestriction | null;
}

/**
 * The JSON of Go's `types.AttributeStatement`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TypesAttributeStatement {
  XMLName: XmlName;
  Attributes: TypesAttribute[] | null;
}

/**
 * The JSON of Go's `types.AuthnStatement`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TypesAuthnStatement {
  XMLName: XmlName;
  SessionIndex: string;
  AuthnInstant: string;
  SessionNotOnOrAfter: string;
  AuthnContext: TypesAuthnContext | null;
}

/**
 * The JSON of Go's `model.ReplicaLagSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface ReplicaLagSettings {
  DataSource: string;
  QueryAbsoluteLag: string;
  QueryTimeLag: string;
}

/**
 * The JSON of Go's `model.GlobalRelayMessageExportSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface GlobalRelayMessageExportSettings {
  CustomerType: string;
  SMTPUsername: string;
  SMTPPassword: string;
  EmailAddress: string;
  SMTPServerTimeout: number;
  CustomSMTPServerName: string;
  CustomSMTPPort: string;
}

/**
 * The JSON of Go's `model.PluginState`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface PluginState {
  Enable: boolean;
}

/**
 * The JSON of Go's `model.ContentFlaggingNotificationSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface ContentFlaggingNotificationSettings {
  EventTargetMapping: Record<string, ("reviewers" | "author" | "reporter" | (string & {}))[] | null> | null;
}

/**
 * The JSON of Go's `model.AdditionalContentFlaggingSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface AdditionalContentFlaggingSettings {
  Reasons: string[] | null;
  ReporterCommentRequired: boolean;
  ReviewerCommentRequired: boolean;
  HideFlaggedContent: boolean;
}

/**
 * The JSON of Go's `model.ReviewerSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface ReviewerSettings {
  CommonReviewers: boolean;
  SystemAdminsAsReviewers: boolean;
  TeamAdminsAsReviewers: boolean;
}

/**
 * The JSON of Go's `model.LibreTranslateProviderSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface LibreTranslateProviderSettings {
  URL: string;
  APIKey: string;
}

/**
 * The JSON of Go's `model.AgentsProviderSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface AgentsProviderSettings {
  LLMServiceID: string;
}

/**
 * The JSON of Go's `model.RecapLimitSettings`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface RecapLimitSettings {
  MaxRecapsPerDay: number;
  MaxScheduledRecaps: number;
  MaxChannelsPerRecap: number;
  MaxPostsPerRecap: number;
  MaxTokensPerRecap: number;
  MaxPostsPerDay: number;
  CooldownMinutes: number;
}

/**
 * The JSON of Go's `model.PostMetadata`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface PostMetadataJson {
  embeds?: PostEmbedJson[] | undefined;
  emojis?: EmojiJson[] | undefined;
  files?: FileInfoJson[] | undefined;
  redacted_file_count?: number | undefined;
  images?: Record<string, PostImageJson> | undefined;
  reactions?: ReactionJson[] | undefined;
  priority?: PostPriorityJson | undefined;
  acknowledgements?: PostAcknowledgementJson[] | undefined;
  translations?: Record<string, PostTranslationJson> | undefined;
  expire_at?: number | undefined;
  recipients?: string[] | undefined;
}

/**
 * The JSON of Go's `types.NameID`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TypesNameID {
  XMLName: XmlName;
  Value: string;
}

/**
 * The JSON of Go's `types.SubjectConfirmation`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TypesSubjectConfirmation {
  XMLName: XmlName;
  Method: string;
  SubjectConfirmationData: TypesSubjectConfirmationData | null;
}

/**
 * The JSON of Go's `types.AudienceRestriction`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TypesAudienceRestriction {
  XMLName: XmlName;
  Audiences: TypesAudience[] | null;
}

/**
 * The JSON of Go's `types.OneTimeUse`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TypesOneTimeUse {
  XMLName: XmlName;
}

/**
 * The JSON of Go's `types.ProxyRestriction`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TypesProxyRestriction {
  XMLName: XmlName;
  Count: number;
  Audience: TypesAudience[] | null;
}

/**
 * The JSON of Go's `types.AuthnContext`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TypesAuthnContext {
  XMLName: XmlName;
  AuthnContextClassRef: TypesAuthnContextClassRef | null;
}

/**
 * The JSON of Go's `model.PostEmbed`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface PostEmbedJson {
  type: "image" | "message_attachment" | "opengraph" | "link" | "permalink" | "boards" | (string & {});
  url?: string | undefined;
  data?: DynamicValue | undefined;
}

/**
 * The JSON of Go's `model.Emoji`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface EmojiJson {
  id: string;
  create_at: number;
  update_at: number;
  delete_at: number;
  creator_id: string;
  name: string;
}

/**
 * The JSON of Go's `model.FileInfo`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface FileInfoJson {
  id: string;
  user_id: string;
  post_id?: string | undefined;
  channel_id: string;
  create_at: number;
  update_at: number;
  delete_at: number;
  name: string;
  extension: string;
  size: number;
  mime_type: string;
  width?: number | undefined;
  height?: number | undefined;
  has_preview_image?: boolean | undefined;
  mini_preview: string;
  remote_id: string;
  archived: boolean;
}

/**
 * The JSON of Go's `model.PostImage`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface PostImageJson {
  width: number;
  height: number;
  format: string;
  frame_count: number;
}

/**
 * The JSON of Go's `model.PostPriority`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface PostPriorityJson {
  priority: string;
  requested_ack: boolean;
  persistent_notifications: boolean;
  PostId?: string | undefined;
  ChannelId?: string | undefined;
}

/**
 * The JSON of Go's `model.PostTranslation`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface PostTranslationJson {
  text?: string | undefined;
  object?: DynamicValue | undefined;
  type: string;
  state: string;
  source_lang?: string | undefined;
}

/**
 * The JSON of Go's `types.SubjectConfirmationData`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TypesSubjectConfirmationData {
  XMLName: XmlName;
  NotOnOrAfter: string;
  Recipient: string;
  InResponseTo: string;
}

/**
 * The JSON of Go's `types.Audience`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TypesAudience {
  XMLName: XmlName;
  Value: string;
}

/**
 * The JSON of Go's `types.AuthnContextClassRef`.
 * What is nil in Go reads as the zero value, or as null for a list, a map or an object.
 */
export interface TypesAuthnContextClassRef {
  XMLName: XmlName;
  Value: string;
}
