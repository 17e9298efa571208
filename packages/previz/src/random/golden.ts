/** 0 to 1, evenly spread over neighbours (golden ratio sequence). */
export const golden = (i: number, step: number, from = 0.31): number => (i * step + from) % 1;
