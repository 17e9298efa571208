export { createOpenAiImagesEngine } from './openai-images-engine.ts';
