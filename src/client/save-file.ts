/** Offers a text, or what came as a file, to keep. */
export function saveFile(name: string, content: string | Blob, type = 'text/csv'): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
