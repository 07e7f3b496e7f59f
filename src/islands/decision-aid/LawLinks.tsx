import { Fragment } from 'preact';
import type { DatedLaw } from '#domain/decision-aid/law-on';
import type { AidQuestion, LawReference } from '#domain/schema/decision-aid';

interface Props {
  references: readonly LawReference[];
  sources?: AidQuestion['sources'];
  laws: Readonly<Record<string, DatedLaw>>;
}

/** "art. 6 AI-verordening, lid 3; bijlage III AI-verordening", each a link to the law in plain words. */
export function LawLinks({ references, sources = [], laws }: Props) {
  const links = [
    ...references.map(({ law, place }) => ({
      href: `/wet#${law}`,
      title: [laws[law]?.short ?? law, place].filter(Boolean).join(', '),
    })),
    ...sources.map(({ url, title }) => ({ href: url, title })),
  ];
  return (
    <>
      {links.map(({ href, title }, at) => (
        <Fragment key={href + title}>
          {at > 0 && '; '}
          <a href={href}>{title}</a>
        </Fragment>
      ))}
    </>
  );
}
