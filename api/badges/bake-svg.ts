import type { OpenBadge, Signed } from '#domain/open-badge';

/** Puts a badge in its drawing (Open Badges 3.0, section 5.3.2): the credential with its proof, as an element. */
export function bakedSvg(drawing: string, credential: Signed<OpenBadge>): string {
  const json = JSON.stringify(credential).replaceAll(']]>', ']]\\u003e');
  const element = `<openbadges:credential><![CDATA[${json}]]></openbadges:credential>`;
  return drawing.replace(
    /^<svg([^>]*)>/,
    (_, attributes: string) => `<svg xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"${attributes}>${element}`,
  );
}
