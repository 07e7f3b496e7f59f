import { badgesText } from '../../text/badges.ts';

const text = badgesText.claim;

/** Whether new badges carry a salted hash of the learner's address. Off, unless the learner wants it. */
export function AddressChoice({ chosen, choose }: { chosen: boolean; choose: (withAddress: boolean) => void }) {
  return (
    <label class="choice address-choice">
      <input type="checkbox" checked={chosen} onChange={(event) => choose(event.currentTarget.checked)} />
      <span>
        {text.address}
        <small>{text.addressHint}</small>
      </span>
    </label>
  );
}
