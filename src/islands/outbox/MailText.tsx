/** A mail's plain text, paragraph by paragraph, in which addresses of this site can be followed. */
export function MailText({ text }: { text: string }) {
  return (
    <div class="mail-text stack">
      {text
        .trim()
        .split(/\n{2,}/)
        .map((paragraph) => (
          <p key={paragraph}>{paragraph.split(/(https?:\/\/\S+)/).map(linked)}</p>
        ))}
    </div>
  );
}

function linked(part: string) {
  return part.startsWith(`${location.origin}/`) ? (
    <a key={part} href={part}>
      {part}
    </a>
  ) : (
    part
  );
}
