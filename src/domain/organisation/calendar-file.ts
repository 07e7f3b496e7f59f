import { reckonedDay } from '../day.ts';

export interface CalendarDay {
  /** Of this event for ever: a calendar that gets it again does not add it again. */
  id: string;
  /** The host that made it. */
  host: string;
  /** A day, as YYYY-MM-DD. */
  day: string;
  title: string;
  text: string;
  link: string;
  madeAt: Date;
}

/** A file with one whole day for any calendar (RFC 5545); the day stays free for other things. */
export function calendarFile({ id, host, day, title, text, link, madeAt }: CalendarDay): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//AI-geletterd//Herinneringen//NL',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}@${host}`,
    `DTSTAMP:${compact(`${madeAt.toISOString().slice(0, 19)}Z`)}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    `URL:${link}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

const compact = (time: string) => time.replaceAll(/[-:]/g, '');

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return reckonedDay(next);
}

/** RFC 5545, 3.3.11. Other control characters may not stand in a text. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

const mostOctets = 75;

/** RFC 5545, 3.1: lines of at most 75 octets, never broken within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
