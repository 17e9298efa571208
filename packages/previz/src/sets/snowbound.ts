const SNOWBOUND = /^(snowfield|arctic|frozen-lake|frozen-shore|summit)$/;

/** Places that are never without snow. */
export const isSnowbound = (setting: string): boolean => SNOWBOUND.test(setting);
