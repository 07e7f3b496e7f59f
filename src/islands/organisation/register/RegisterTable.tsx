import { dayOf, dutchDate } from '#domain/dutch-date';
import { reviewState } from '#domain/organisation/review';
import type { ApplicationSummary } from '../../../client/organisation/applications.ts';
import { today } from '../../../client/today.ts';
import { ColumnHeads } from '../../../components/ColumnHeads.tsx';
import { riskNames } from '../../../text/applications.ts';
import { registerText as text } from '../../../text/register.ts';
import { joined } from '../../../text/shared.ts';
import { addressOf } from './address.ts';

interface Props {
  applications: readonly ApplicationSummary[];
  /** False where counts were rounded down. */
  isExact: boolean;
}

/** The register: a table where there is room, and a list of the same where there is none. */
export function RegisterTable({ applications, isExact }: Props) {
  return (
    <table class="utrecht-table utrecht-table--html-table register-table">
      <caption class="visually-hidden">{text.list}</caption>
      <ColumnHeads heads={Object.values(text.columns)} />
      <tbody>
        {applications.map((one) => (
          <Row key={one.id} application={one} isExact={isExact} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ application, isExact }: { application: ApplicationSummary; isExact: boolean }) {
  const { id, name, risk, open, users, owner, hasOwner, reviewOn, retiredAt, inRegister, oversight } = application;
  const isOverdue = retiredAt === undefined && reviewState(reviewOn, today()) === 'overdue';
  return (
    <tr class={retiredAt && 'register-retired'}>
      <th scope="row">
        <a href={addressOf(id)}>{name}</a>
        {retiredAt && <small>{text.retired(dayOf(retiredAt))}</small>}
        {open.length > 0 && !retiredAt && <small class="register-open">{text.open(open.length)}</small>}
        {oversight && oversight !== 'arranged' && <small class="register-open">{text.oversight.list[oversight]}</small>}
        {inRegister && <small>{text.inRegister}</small>}
      </th>
      <td data-title={text.columns.risk}>
        {risk.length > 0 ? joined(risk.map((group) => riskNames[group])) : text.unknownRisk}
      </td>
      <td data-title={text.columns.owner}>{owner?.name ?? (hasOwner ? text.hasOwner : text.noOwner)}</td>
      <td data-title={text.columns.users}>{users === undefined ? text.fewUsers : text.users(users, isExact)}</td>
      <td data-title={text.columns.reviewOn}>
        {reviewOn ? dutchDate(reviewOn) : text.noReview}
        {isOverdue && <small class="register-overdue">{text.overdue}</small>}
      </td>
    </tr>
  );
}
