import type { ComponentChildren } from 'preact';
import { dutchDate } from '#domain/dutch-date';
import type { LookPurpose } from '#domain/organisation/look';
import { levelNames } from '#domain/taxonomy';
import { type Person, readPerson } from '../../../client/organisation/people.ts';
import { ColumnHeads } from '../../../components/ColumnHeads.tsx';
import { Glyph } from '../../../components/Glyph.tsx';
import { progressText } from '../../../text/progress.ts';
import { fullName } from '../../../text/shared.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import '../../../styles/stacked-table.css';

const text = progressText.person;

interface Props {
  organisation: string;
  member: string;
  purpose: LookPurpose;
}

/** Per competence that the work asks: there or not, since when and until when. Nothing else is asked of the server. */
export function PersonStanding({ organisation, member, purpose }: Props) {
  const { answer, again } = useAnswer(() => readPerson(organisation, member, purpose));
  if (answer?.kind === 'ok') return <Standing person={answer.value} />;
  return (
    <Titled>
      {answer ? <TroubleNotice trouble={answer} again={again} /> : <p role="status">{progressText.loading}</p>}
    </Titled>
  );
}

/** What is seen of a person once it came; of who is in no overview that there is nothing. */
export function Standing({ person }: { person: Person | undefined }) {
  return <Titled>{person ? <Cells person={person} /> : <p>{text.notCounted}</p>}</Titled>;
}

function Titled({ children }: { children: ComponentChildren }) {
  return (
    <section class="stack" aria-labelledby="stand">
      <h3 id="stand">{text.title}</h3>
      <p class="medium quiet">{text.why}</p>
      {children}
    </section>
  );
}

function Cells({ person: { cells, renewSince, prohibited } }: { person: Person }) {
  return (
    <>
      {prohibited && <p class="utrecht-alert utrecht-alert--error">{text.prohibited}</p>}
      {renewSince && <p class="utrecht-alert utrecht-alert--info">{text.renewSince(dutchDate(renewSince))}</p>}
      {cells.length === 0 ? (
        <p>{progressText.nothingAsked}</p>
      ) : (
        <table class="utrecht-table utrecht-table--html-table stacked-table standing-table">
          <ColumnHeads heads={[text.competence, text.level, text.state, text.on, text.until]} />
          <tbody>
            {cells.map(({ competence, level, attained, attainedOn, expiresOn }) => (
              <tr key={competence}>
                <th scope="row">
                  <Glyph competence={competence} />
                  {fullName(competence)}
                </th>
                <td data-label={text.level}>
                  {level} {level === 0 ? '' : levelNames[level]}
                </td>
                <td data-label={text.state}>
                  <span class={attained ? 'cell-state cell-attained' : 'cell-state'}>
                    {attained ? text.attained : attainedOn ? text.expired : text.open}
                  </span>
                </td>
                <td data-label={text.on}>{attainedOn && dutchDate(attainedOn)}</td>
                <td data-label={text.until}>{attained && expiresOn && dutchDate(expiresOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
