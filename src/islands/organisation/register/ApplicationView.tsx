import { dayOf, dutchDate } from '#domain/dutch-date';
import { reviewState } from '#domain/organisation/review';
import type { Application } from '../../../client/organisation/applications.ts';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import type { BrowserTaxonomy } from '../../../client/taxonomy.ts';
import { today } from '../../../client/today.ts';
import { registerText } from '../../../text/register.ts';
import { ApplicationUsers } from '../application-users/ApplicationUsers.tsx';
import { History } from './History.tsx';
import { InstructionText } from './InstructionText.tsx';
import { Keeping } from './Keeping.tsx';
import { OversightNotice } from './OversightNotice.tsx';
import { PropertyList } from './PropertyList.tsx';
import { WhatItAsks } from './WhatItAsks.tsx';

const text = registerText.one;

interface Props {
  organisation: Organisation;
  application: Application;
  taxonomy: BrowserTaxonomy;
  show: (what: 'description' | 'instruction') => void;
  put: (application: Application) => void;
  /** Reads it anew. */
  again: () => void;
}

/** All that is registered of an application, and what its keeper can do. */
export function ApplicationView({ organisation, application, taxonomy, show, put, again }: Props) {
  const { description, purpose, model, basedOn, retiredAt, updatedAt, mayChange, register } = application;
  const facts = [
    [text.purpose, purpose],
    [text.model, model],
    [text.basedOn, basedOn && taxonomy.applications[basedOn]?.title],
    [registerText.columns.reviewOn, reviewInWords(application)],
    [registerText.columns.owner, ownerOf(application)],
  ].filter(([, value]) => value);
  return (
    <div class="register">
      <div class="stack measure">
        {retiredAt && <p class="utrecht-alert utrecht-alert--info">{registerText.retired(dayOf(retiredAt))}.</p>}
        <p class="register-text">{description}</p>
        <dl class="register-facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="register-text">{value}</dd>
            </div>
          ))}
        </dl>
        <p class="medium quiet">{text.updated(dayOf(updatedAt))}</p>
        {mayChange && !retiredAt && (
          <button class="nl-button nl-button--primary" type="button" onClick={() => show('description')}>
            {text.edit}
          </button>
        )}
      </div>
      <OversightNotice organisation={organisation} application={application} />
      <WhatItAsks application={application} taxonomy={taxonomy} />
      {mayChange && !retiredAt && (
        <ApplicationUsers organisation={organisation} application={application} changed={again} />
      )}
      <PropertyList application={application} />
      <section class="stack measure" aria-labelledby="instructie">
        <h2 id="instructie" class="small-heading">
          {text.instruction}
        </h2>
        <InstructionText instruction={application.instruction} />
        {mayChange && !retiredAt && (
          <button class="nl-button nl-button--secondary" type="button" onClick={() => show('instruction')}>
            {application.instruction ? text.changeInstruction : text.writeInstruction}
          </button>
        )}
      </section>
      {register && (
        <section class="stack measure" aria-labelledby="uit-register">
          <h2 id="uit-register" class="small-heading">
            {text.register}
          </h2>
          <p>
            {text.importedOn(dutchDate(register.importedOn))}{' '}
            {register.withdrawnOn && text.withdrawnOn(dutchDate(register.withdrawnOn))}
          </p>
          {register.entry.url && (
            <p>
              <a href={register.entry.url}>{text.registerPage}</a>
            </p>
          )}
        </section>
      )}
      <History organisation={organisation} application={application} taxonomy={taxonomy} />
      {mayChange && <Keeping organisation={organisation} application={application} put={put} />}
    </div>
  );
}

const reviewInWords = ({ reviewOn, retiredAt }: Application) => {
  if (!reviewOn) return registerText.noReview;
  const isOverdue = retiredAt === undefined && reviewState(reviewOn, today()) === 'overdue';
  return isOverdue ? `${dutchDate(reviewOn)}, ${registerText.overdue}` : dutchDate(reviewOn);
};

const ownerOf = ({ owner, hasOwner }: Application) =>
  owner?.name ?? (hasOwner ? registerText.hasOwner : registerText.noOwner);
