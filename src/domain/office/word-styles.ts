import { xmlHead } from './xml.ts';

const font = 'Arial';
const ink = '10261F';
const quiet = '4A5D55';
const rule = 'CBD6D0';
const action = '00694A';

/** How a text document looks: its language, and the styles by which a screen reader finds headings. Sizes in half points. */
export const wordStyles = `${xmlHead}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults>
<w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:color w:val="${ink}"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>
${style('Normal', 'Normal', '', '', ' w:default="1"')}
${style('Title', 'Title', '<w:keepNext/><w:spacing w:after="240" w:line="240" w:lineRule="auto"/>', '<w:b/><w:sz w:val="44"/>')}
${style('Subtitle', 'Subtitle', '<w:spacing w:after="320"/>', '<w:sz w:val="24"/>')}
${style('Heading1', 'heading 1', '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="200"/><w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="32"/>')}
${style('Heading2', 'heading 2', '<w:keepNext/><w:keepLines/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="1"/>', '<w:b/><w:sz w:val="24"/>')}
${style('Quiet', 'Quiet', '', `<w:color w:val="${quiet}"/><w:sz w:val="20"/>`)}
${style('Quote', 'Quote', '<w:ind w:left="284"/>', '<w:i/>')}
${style('Caption', 'caption', '<w:keepNext/><w:spacing w:before="320" w:after="100"/>', '<w:b/>')}
${style('Cell', 'Cell', '<w:spacing w:after="0" w:line="252" w:lineRule="auto"/>', '<w:sz w:val="18"/>')}
${style('CellHead', 'Cell head', '<w:spacing w:after="0" w:line="252" w:lineRule="auto"/>', '<w:b/><w:sz w:val="18"/>')}
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="${action}"/><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${edge('top', 8, ink)}${edge('bottom', 8, ink)}${edge('insideH', 4, rule)}</w:tblBorders><w:tblCellMar><w:top w:w="70" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${edge('bottom', 8, ink)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="F0F4F1"/></w:tcPr></w:tblStylePr></w:style>
</w:styles>`;

function style(id: string, name: string, ofParagraph: string, ofText: string, more = ''): string {
  const based = id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>';
  const next = id.startsWith('Heading') || id === 'Title' ? '<w:next w:val="Normal"/>' : '';
  return `<w:style w:type="paragraph"${more} w:styleId="${id}"><w:name w:val="${name}"/>${based}${next}<w:qFormat/><w:pPr>${ofParagraph}</w:pPr><w:rPr>${ofText}</w:rPr></w:style>`;
}

function edge(side: string, size: number, color: string): string {
  return `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
}
