import { type Relation, relations } from '#domain/application';
import type { ApplicationUse } from '#domain/requirement';
import { profileText } from '../../text/profile.ts';
import { joined } from '../../text/shared.ts';
import type { ChoiceProps } from './RoleChoice.tsx';
import { toggled } from './toggled.ts';

const text = profileText.applications;

export function ApplicationChoice({ taxonomy, situation, change }: ChoiceProps) {
  const others = (id: string) => situation.applications.filter(({ application }) => application !== id);

  return (
    <fieldset>
      <legend class="choices-title">{text.legend}</legend>
      <p class="small quiet">{text.hint}</p>
      {Object.entries(taxonomy.applications).map(([id, application]) => {
        const use = situation.applications.find((one) => one.application === id);
        return (
          <div key={id}>
            <label class="choice choice-tight">
              <input
                type="checkbox"
                checked={use !== undefined}
                onChange={() => {
                  const added: ApplicationUse[] = use ? [] : [{ application: id, relations: ['user'] }];
                  change({ ...situation, applications: [...others(id), ...added] });
                }}
              />
              <span>
                {application.title}
                <small>{application.examples[0]}</small>
              </span>
            </label>
            {use && (
              <Relations
                title={application.title}
                chosen={use.relations.length > 0 ? use.relations : ['user']}
                change={(chosen) => {
                  const applications = situation.applications.map((one) =>
                    one === use ? { application: id, relations: chosen } : one,
                  );
                  change({ ...situation, applications });
                }}
              />
            )}
          </div>
        );
      })}
      <p class="small missing">
        <a href="/toepassingen#staat-er-niet-bij">{text.missing}</a>
      </p>
    </fieldset>
  );
}

interface RelationsProps {
  title: string;
  chosen: readonly Relation[];
  change: (chosen: Relation[]) => void;
}

function Relations({ title, chosen, change }: RelationsProps) {
  return (
    <details class="on-demand">
      <summary>
        {text.you}{' '}
        <b>{joined(relations.filter((one) => chosen.includes(one)).map((one) => profileText.relations[one].name))}</b>.{' '}
        <span class="chooser-change">{text.more}</span>
      </summary>
      <fieldset>
        <legend class="visually-hidden">{text.relationsOf(title)}</legend>
        {relations.map((relation) => (
          <label class="choice choice-tight" key={relation}>
            <input
              type="checkbox"
              checked={chosen.includes(relation)}
              onChange={({ currentTarget }) => {
                const next = toggled(chosen, relation);
                // Whoever works with it relates to it in at least one way.
                if (next.length === 0) currentTarget.checked = true;
                else change(next);
              }}
            />
            <span>{profileText.relations[relation].label}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
