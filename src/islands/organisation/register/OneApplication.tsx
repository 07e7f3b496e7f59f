import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Trouble } from '../../../client/api.ts';
import { type Application, readApplication } from '../../../client/organisation/applications.ts';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import { titlePage } from '../../../client/page-title.ts';
import type { AidContent } from '../../../decision-aid.ts';
import { registerText as text } from '../../../text/register.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { WithTaxonomy } from '../../shared/WithTaxonomy.tsx';
import type { Template } from '../applications/InstructionStart.tsx';
import { InOrganisation } from '../InOrganisation.tsx';
import { ApplicationView } from './ApplicationView.tsx';
import { namedHere } from './address.ts';
import { ChangeDescription } from './ChangeDescription.tsx';
import { ChangeInstruction } from './ChangeInstruction.tsx';
import '../../../styles/register.css';

interface Content extends AidContent {
  templates: Readonly<Record<string, Template>>;
}

/** One application of an organisation: what it is, what it asks, and what changed. */
export function OneApplication(content: Content) {
  const [name, setName] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (name) titlePage(name);
  }, [name]);
  return (
    <>
      <div class="title">
        <h1 ref={heading} tabIndex={-1}>
          {name ?? text.one.title}
        </h1>
      </div>
      <InOrganisation page="applications">
        {(organisation) => <Named {...{ organisation, content, heading, setName }} />}
      </InOrganisation>
    </>
  );
}

interface NamedProps {
  organisation: Organisation;
  content: Content;
  /** The heading of the page, which says the name. */
  heading: RefObject<HTMLHeadingElement>;
  setName: (name: string) => void;
}

type Shown = 'view' | 'description' | 'instruction';

function Named({ organisation, content, heading, setName }: NamedProps) {
  const [id, setId] = useState(namedHere);
  const [application, setApplication] = useState<Application>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [shown, setShown] = useState<Shown>('view');
  const [said, setSaid] = useState('');
  const moved = useRef(false);

  async function read() {
    if (id === undefined) return;
    const outcome = await readApplication(organisation.id, id);
    setTrouble(outcome.kind === 'ok' ? undefined : outcome);
    setApplication(outcome.kind === 'ok' ? outcome.value : undefined);
  }
  useEffect(() => void read(), [id]);
  useEffect(() => {
    const changed = () => setId(namedHere());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  useEffect(() => {
    if (application) setName(application.name);
  }, [application?.name]);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [shown]);

  function show(next: Shown, saved?: Application) {
    if (saved) setApplication(saved);
    setSaid(saved ? text.saved : '');
    setShown(next);
  }

  if (id === undefined) return <Back why={text.one.noId} />;
  if (trouble) return <Failed trouble={trouble} again={read} />;
  if (!application) return <p role="status">{text.loading}</p>;
  const { templates: _, ...aid } = content;
  const back = (saved?: Application) => show('view', saved);
  return (
    <div class="register">
      <p role="status" class={said ? '' : 'visually-hidden'}>
        {said}
      </p>
      <WithTaxonomy>
        {(taxonomy) =>
          shown === 'description' ? (
            <ChangeDescription {...{ organisation, application, taxonomy, content: aid, back }} />
          ) : shown === 'instruction' ? (
            <ChangeInstruction {...{ organisation, application, taxonomy, templates: content.templates, back }} />
          ) : (
            <ApplicationView
              {...{ organisation, application, taxonomy, show, put: setApplication, again: () => void read() }}
            />
          )
        }
      </WithTaxonomy>
      {shown === 'view' && <Back />}
    </div>
  );
}

function Failed({ trouble, again }: { trouble: Trouble; again: () => void }) {
  return (
    <>
      <TroubleNotice trouble={trouble} again={again} />
      <Back />
    </>
  );
}

function Back({ why }: { why?: string }) {
  return (
    <p class="stack">
      {why} <a href="/organisatie/toepassingen">{text.one.back}</a>
    </p>
  );
}
