import { mostRows, type TableFault } from '#domain/table/table';

const asNew = 'Bewaar het in Excel als .xlsx of als ‘CSV UTF-8’, en kies het opnieuw.';

/** Why a chosen file holds no list, and what to do. */
export function tableFaultText(fault: TableFault): string {
  switch (fault.kind) {
    case 'too-large':
      return 'Dit bestand is groter dan 10 MB. Haal plaatjes en andere bladen weg, of splits de lijst.';
    case 'too-many-rows':
      return `Deze lijst heeft meer dan ${mostRows.toLocaleString('nl-NL')} rijen. Splits hem in delen.`;
    case 'empty':
      return 'In dit bestand staat niets. Kies een bestand met een lijst.';
    case 'unreadable':
      return 'Dit bestand konden we niet lezen; het lijkt beschadigd. Open het in Excel, bewaar het opnieuw en kies het nog eens.';
    case 'not-loaded':
      return 'Het programma dat dit bestand leest, kwam niet binnen. Kijk of je verbinding hebt en probeer het opnieuw.';
    case 'xls':
      return `Dit is een Excel-bestand van vóór 2007 (.xls). ${asNew}`;
    case 'xlsb':
      return `Dit is een binair Excel-bestand (.xlsb). ${asNew}`;
    case 'ods':
      return 'Dit is een bestand van LibreOffice of OpenOffice (.ods). Bewaar het als .xlsx of als CSV, en kies het opnieuw.';
    case 'numbers':
      return 'Dit is een bestand van Numbers. Exporteer het naar Excel of CSV, en kies het opnieuw.';
    case 'pdf':
      return 'Dit is een pdf. Daar kunnen we geen lijst uit lezen. Vraag de lijst als Excel of CSV.';
    case 'encrypted':
      return 'Op dit bestand zit een wachtwoord. Haal het wachtwoord eraf in Excel en kies het opnieuw.';
    case 'zip-bomb':
      return 'Dit bestand wordt bij het uitpakken veel te groot, en daarom pakken we het niet uit. Kopieer de lijst naar een nieuw bestand.';
    case 'other':
      return 'Dit is geen Excel- of CSV-bestand. Kies een bestand dat eindigt op .xlsx of .csv.';
    case 'quotes':
      return `Op rij ${fault.row} staat een aanhalingsteken te veel of te weinig. Herstel het, of bewaar de lijst als .xlsx.`;
  }
}
