import { may } from '#domain/authorisation';
import { checkList, confirmList, faultsAfter, readListNames } from '../../../client/organisation/people-import.ts';
import { peopleImportText as text } from '../../../text/people-import.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { InOrganisation } from '../InOrganisation.tsx';
import { ImportPeople } from './ImportPeople.tsx';

/** A list of people into an organisation, for who keeps its people. */
export function ImportPage() {
  return (
    <InOrganisation page="people">
      {({ id, you }) =>
        you.some((kind) => may(kind, 'POST /organisations/{organisation}/people-imports')) ? (
          <Import organisation={id} />
        ) : (
          <p class="measure">{text.notForYou}</p>
        )
      }
    </InOrganisation>
  );
}

function Import({ organisation }: { organisation: string }) {
  const { answer, again } = useAnswer(() => readListNames(organisation));
  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  return (
    <ImportPeople
      known={answer.value}
      check={(list, onProgress) => checkList(organisation, list, onProgress)}
      faultsAfter={(preview, cursor) => faultsAfter(organisation, preview, cursor)}
      confirm={(preview) => confirmList(organisation, preview)}
    />
  );
}
