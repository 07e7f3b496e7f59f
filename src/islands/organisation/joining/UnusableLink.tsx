import { joiningText as text } from '../../../text/joining.ts';

/** A link that does not work: why, and where one does get. */
export function UnusableLink({ title, why }: { title: string; why: string }) {
  return (
    <div class="stack measure" role="alert">
      <h2>{title}</h2>
      <p>{why}</p>
      <p>
        <a href="/account#organisaties">{text.own}</a>
      </p>
    </div>
  );
}
