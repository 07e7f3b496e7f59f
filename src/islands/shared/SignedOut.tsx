import { signInAndReturn } from '../../client/way-back.ts';
import { accountText } from '../../text/account.ts';

interface Props {
  title?: string;
  why: string;
}

/** For a page that is one person's: why it is empty, and one step. */
export function SignedOut({ title = accountText.signedOut.title, why }: Props) {
  return (
    <div class="next-step next-row">
      <div class="stack next-words">
        <h2>{title}</h2>
        <p>{why}</p>
      </div>
      <a class="nl-button nl-button--primary" href={signInAndReturn()}>
        {accountText.signedOut.signIn}
      </a>
    </div>
  );
}
