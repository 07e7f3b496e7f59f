import type { Team } from '#domain/organisation/team-tree';
import type { MemberInput } from '../../../client/organisation/members.ts';
import { peopleText } from '../../../text/people.ts';
import { isAddress } from '../../shared/is-address.ts';
import { TextField } from '../../shared/TextField.tsx';
import { TeamSelect } from './TeamSelect.tsx';

const text = peopleText.fields;

interface Props {
  /** Before the ids of the fields; unique on the page. */
  id: string;
  input: MemberInput;
  change: (input: MemberInput) => void;
  teams: readonly Team[];
  /** True once it was tried to send: then what is wrong is said. */
  tried: boolean;
}

/** What the organisation writes down of a person: where mail goes, a name and a team. */
export function PersonFields({ id, input, change, teams, tried }: Props) {
  return (
    <>
      <TextField
        id={`${id}-address`}
        field="address"
        type="email"
        text={text.address}
        value={input.address}
        put={(address) => change({ ...input, address })}
        fault={tried && !isAddress(input.address) ? text.addressFault : undefined}
        required
      />
      <TextField
        id={`${id}-name`}
        field="name"
        text={text.name}
        value={input.name}
        put={(name) => change({ ...input, name })}
      />
      {teams.length > 0 && (
        <TeamSelect
          id={`${id}-team`}
          label={text.team}
          none={peopleText.noTeam}
          teams={teams}
          value={input.team}
          choose={(team) => change({ ...input, team })}
        />
      )}
    </>
  );
}
