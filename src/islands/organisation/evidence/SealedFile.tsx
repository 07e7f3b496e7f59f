import { useEffect, useRef } from 'preact/hooks';
import { riskNames } from '#domain/application';
import { evidenceDocument } from '#domain/organisation/evidence-document/evidence-document';
import { perCompetence } from '#domain/taxonomy';
import { evidenceFiles, fileAddress, readSeal } from '../../../client/organisation/evidence.ts';
import { saveFile } from '../../../client/save-file.ts';
import { competenceNames } from '../../../text/competences.ts';
import { evidenceText } from '../../../text/evidence.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { EvidenceBlock } from './EvidenceBlock.tsx';

const text = evidenceText.seals;
const words = { competences: perCompetence((id) => competenceNames[id].short), risks: riskNames };

/** One evidence file, to read, print and take along. */
export function SealedFile({ organisation, seal }: { organisation: string; seal: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { answer, again } = useAnswer(() => readSeal(organisation, seal));
  useEffect(() => heading.current?.focus(), [answer?.kind]);

  if (!answer) return <p role="status">{evidenceText.loading}</p>;
  if (answer.kind !== 'ok')
    return (
      <>
        <TroubleNotice trouble={answer} again={again} />
        <Back />
      </>
    );
  const { file, asOf, digest } = answer.value;
  const document = evidenceDocument(file.credentialSubject.dossier, digest, words);
  return (
    <article class="evidence-file">
      <Back />
      <h2 ref={heading} tabIndex={-1}>
        {document.title}
      </h2>
      <p class="measure">{document.scope}</p>
      <dl class="evidence-facts">
        {document.facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="evidence-actions no-print">
        <button class="nl-button nl-button--primary" type="button" onClick={() => print()}>
          {text.print}
        </button>
        <button
          class="nl-button nl-button--secondary"
          type="button"
          onClick={() => saveFile(`dossier-${asOf}.json`, JSON.stringify(file, null, 2), 'application/ld+json')}
        >
          {text.json}
        </button>
        {evidenceFiles.map((name) => (
          <a
            key={name}
            class="nl-button nl-button--secondary"
            href={fileAddress(organisation, seal, name)}
            download={`dossier-${asOf}${name.slice(name.lastIndexOf('.'))}`}
          >
            {text.files[name]}
          </a>
        ))}
      </p>
      <p class="medium no-print">
        {text.check} <a href="/verifieer">{text.checkLink}</a>.
      </p>
      {document.sections.map(({ id, title, blocks }) => (
        <section key={id} class="evidence-step" aria-labelledby={`dossier-${id}`}>
          <h3 id={`dossier-${id}`}>{title}</h3>
          {blocks.map((block, at) => (
            <EvidenceBlock key={`${block.kind}-${at}`} block={block} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Back() {
  return (
    <p class="no-print">
      <a href="/organisatie/dossier">{text.back}</a>
    </p>
  );
}
