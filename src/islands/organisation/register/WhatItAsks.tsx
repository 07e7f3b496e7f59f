import { relations } from '#domain/application';
import { effectsOf } from '#domain/application-effects';
import { withOwnApplications } from '#domain/organisation/own-applications';
import { type Application, registeredOf } from '../../../client/organisation/applications.ts';
import type { BrowserTaxonomy } from '../../../client/taxonomy.ts';
import { asked, whom } from '../../../text/applications.ts';
import { registerText } from '../../../text/register.ts';

const text = registerText.one;

/** Of how many people the application asks something, and what: rule by rule, with the reason. */
export function WhatItAsks({ application, taxonomy }: { application: Application; taxonomy: BrowserTaxonomy }) {
  const { retired: _, ...used } = registeredOf(application);
  // What holds for everybody first, then what depends on what somebody does with it.
  const effects = effectsOf(withOwnApplications(taxonomy, [used]), [
    { application: application.id, relations: [...relations] },
  ]).toSorted((one, other) => Number(one.rule.relations !== undefined) - Number(other.rule.relations !== undefined));
  const stop = effects.find(({ rule }) => rule.stop)?.rule.stop;
  const { users, mayChange } = application;
  return (
    <section class="stack" aria-labelledby="wat-het-vraagt">
      <h2 id="wat-het-vraagt" class="small-heading">
        {text.asks}
      </h2>
      <p>{users === undefined ? text.fewAffected : text.affected(users, mayChange)}</p>
      {stop ? (
        <p class="utrecht-alert utrecht-alert--error">{text.prohibited(stop.article)}</p>
      ) : effects.length === 0 ? (
        <p>{text.asksNothing}</p>
      ) : (
        <dl class="register-facts">
          {effects.map(({ rule, assumed }) => (
            <div key={rule.because}>
              <dt>{whom(rule)}</dt>
              <dd>
                {capital(asked(rule, (id) => taxonomy.overlays[id]?.title ?? id))}, {text.because(rule.because)}
                {assumed && <small>{text.assumed}</small>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

const capital = (words: string) => words.replace(/^één/, 'eén').replace(/^./, (first) => first.toUpperCase());
