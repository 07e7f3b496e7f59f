import { dayInTheNetherlands } from '#domain/day';
import type { Fault } from '#domain/fault';
import type { ReadContent } from '../../api/commands/content/read.ts';
import { readContent } from '../../api/commands/content/read.ts';

/** All content as it is on the disk now, with the faults of the content check. */
export function readNow(): { content: ReadContent | undefined; faults: Fault[] } {
  return readContent('.', dayInTheNetherlands(new Date()));
}
