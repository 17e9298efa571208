/** The names of the environment variables, and nothing else. */
export const ENV = {
  host: 'FRAMEWRIGHT_HOST',
  port: 'FRAMEWRIGHT_PORT',
  dataDir: 'FRAMEWRIGHT_DATA_DIR',
  apiKey: 'FRAMEWRIGHT_API_KEY',
  apiSecret: 'FRAMEWRIGHT_API_SECRET',
  publicUrl: 'FRAMEWRIGHT_PUBLIC_URL',
  databaseUrl: 'FRAMEWRIGHT_DATABASE_URL',
  mediaUrl: 'FRAMEWRIGHT_MEDIA_URL',
  engine: 'FRAMEWRIGHT_ENGINE',
  openAiUrl: 'FRAMEWRIGHT_OPENAI_URL',
  openAiKey: 'FRAMEWRIGHT_OPENAI_API_KEY',
  openAiModel: 'FRAMEWRIGHT_OPENAI_MODEL',
  openAiTimeout: 'FRAMEWRIGHT_OPENAI_TIMEOUT',
  openAiSizes: 'FRAMEWRIGHT_OPENAI_SIZES',
  openAiSeeds: 'FRAMEWRIGHT_OPENAI_SEEDS',
  openAiFrames: 'FRAMEWRIGHT_OPENAI_FRAMES_PER_CALL',
  openAiReferences: 'FRAMEWRIGHT_OPENAI_REFERENCES',
  role: 'FRAMEWRIGHT_ROLE',
  reveal: 'FRAMEWRIGHT_REVEAL',
  allowPrivateUrls: 'FRAMEWRIGHT_ALLOW_PRIVATE_URLS',
  queueLimit: 'FRAMEWRIGHT_QUEUE_LIMIT',
  concurrency: 'FRAMEWRIGHT_CONCURRENCY',
  logLevel: 'FRAMEWRIGHT_LOG_LEVEL',
  awsKey: 'AWS_ACCESS_KEY_ID',
  awsSecret: 'AWS_SECRET_ACCESS_KEY',
  awsToken: 'AWS_SESSION_TOKEN',
  awsRegion: 'AWS_REGION',
  awsEndpoint: 'AWS_ENDPOINT_URL_S3',
} as const;

/** Environment as a process sees it. */
export type Env = { readonly [name: string]: string | undefined };
