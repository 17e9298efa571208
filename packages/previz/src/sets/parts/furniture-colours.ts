export const WOODS = ['#8a5f3e', '#a97b50', '#6e4a33', '#b98f62', '#7c5a45'] as const;

export const FABRICS = ['#5f7f86', '#a65a4a', '#6d7a55', '#8a6d8c', '#c08a4b', '#4f6a8f', '#9a8f80'] as const;
