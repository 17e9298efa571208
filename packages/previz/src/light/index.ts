export { type LightOptions, lightFor } from './light-for.ts';
export { hazeAt, type Surface, shade } from './shade.ts';
