/** Tells those who follow a topic that something has changed there; what, they read for themselves. */
export interface Feed {
  /** Calls `hear` at each change until the returned function is called. */
  follow(topic: string, hear: () => void): () => void;
  tell(topic: string): void;
}

export function createFeed(): Feed {
  const followers = new Map<string, Set<() => void>>();
  return {
    follow(topic, hear) {
      const hearers = followers.get(topic) ?? new Set();
      followers.set(topic, hearers);
      // One function may follow twice: each time is a hearer of its own.
      const one = () => hear();
      hearers.add(one);
      return () => {
        hearers.delete(one);
        if (hearers.size === 0 && followers.get(topic) === hearers) followers.delete(topic);
      };
    },
    tell(topic) {
      for (const hear of [...(followers.get(topic) ?? [])]) hear();
    },
  };
}
