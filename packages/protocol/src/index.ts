export * from './framewright.ts';
export * from './v1.ts';
export * from './v2.ts';
export * from './validation.ts';
