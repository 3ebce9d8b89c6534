/** Where this browser keeps what must outlive the page. */
export type Keep = {
  get(name: string): string | undefined;
  /** Whether it will outlive the page; when not, it is kept as long as the page lives. */
  set(name: string, text: string): boolean;
  remove(name: string): void;
  names(): string[];
};

/**
 * localStorage with memory behind it: where storage is denied or full, what was typed lasts as long as the page. On
 * the server nothing outlives a call: nobody else may ever see what one person wrote.
 */
export function browserKeep(storage: Storage | undefined = usableStorage()): Keep {
  const memory = new Map<string, string>();
  return {
    get: (name) => memory.get(name) ?? tried(() => storage?.getItem(name)) ?? undefined,
    set(name, text) {
      const lasts = storage !== undefined && tried(() => written(storage, name, text)) === true;
      if (lasts) memory.delete(name);
      else memory.set(name, text);
      return lasts;
    },
    remove(name) {
      memory.delete(name);
      tried(() => storage?.removeItem(name));
    },
    names: () => [...new Set([...memory.keys(), ...(tried(() => namesIn(storage)) ?? [])])],
  };
}

function usableStorage(): Storage | undefined {
  return typeof window === 'undefined' ? undefined : tried(() => window.localStorage);
}

function written(storage: Storage, name: string, text: string): true {
  storage.setItem(name, text);
  return true;
}

function namesIn(storage: Storage | undefined): string[] {
  return Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
}

/** Storage throws where the reader has denied it or where it is full. */
function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
