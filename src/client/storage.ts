/** A few words that the browser keeps for us. Where it refuses, they last as long as the page. */
export function storage(key: string) {
  let memory: string | null = null;
  return {
    read(): string | null {
      try {
        return localStorage.getItem(key) ?? memory;
      } catch {
        return memory;
      }
    },
    /** Keeps the text, or with null forgets it; false where the browser refused. */
    write(text: string | null): boolean {
      memory = text;
      try {
        if (text === null) localStorage.removeItem(key);
        else localStorage.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
    /** Calls back when another tab changed it; answers how to stop. */
    onChange(changed: (text: string | null) => void): () => void {
      const listen = (event: StorageEvent) => {
        if (event.key === key) changed(event.newValue);
      };
      addEventListener('storage', listen);
      return () => removeEventListener('storage', listen);
    },
  };
}
