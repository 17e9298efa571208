/** From so many of a kind on they are a mass: no longer counted, but seen as many. */
export const MANY = 9;
