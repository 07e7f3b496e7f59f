/** Thrown where a text cannot be read further; caught where reading began. */
export class Unreadable extends Error {}

/** A place in a text that moves on over what it takes. */
export class Cursor {
  at: number;
  readonly text: string;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  /** What stands here in this form (a sticky expression), if it does. */
  taken(form: RegExp): string | undefined {
    form.lastIndex = this.at;
    const found = form.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  needed(form: RegExp, name: string): string {
    const found = this.taken(form);
    if (found === undefined) throw new Unreadable(`Hier hoort ${name} te staan.`);
    return found;
  }

  skipSpace(): void {
    this.taken(/(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*/y);
  }
}
