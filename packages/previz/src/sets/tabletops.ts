/** Settings that are the top of a table close to the camera. */
const TABLETOPS: ReadonlySet<string> = new Set([
  'tabletop',
  'kitchen-counter',
  'desk-top',
  'workbench-top',
  'washstand',
  'dressing-table-top',
  'toy-shelf',
  'product-table',
  'windowsill',
]);

export const isTabletop = (setting: string): boolean => TABLETOPS.has(setting);
