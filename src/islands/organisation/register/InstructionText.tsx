import { dayOf } from '#domain/dutch-date';
import type { Instruction } from '#domain/organisation/application';
import { registerText } from '../../../text/register.ts';

const text = registerText.one;

/** The user instruction as it was written, or where it stands. */
export function InstructionText({ instruction }: { instruction: Instruction | undefined }) {
  if (!instruction) return <p>{text.noInstruction}</p>;
  const { content, version, since } = instruction;
  return (
    <>
      <p class="medium quiet">{text.instructionOf(version, dayOf(since))}</p>
      {content.kind === 'text' ? (
        <p class="register-text">{content.text}</p>
      ) : (
        <p>
          {text.instructionAt} <a href={content.url}>{content.url}</a>
        </p>
      )}
    </>
  );
}
