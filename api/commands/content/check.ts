import { exit } from 'node:process';
import { readContent } from './read.ts';
import { report } from './report.ts';

const { faults } = readContent('.');
const isFaulty = faults.some(({ weight }) => weight === 'error');
(isFaulty ? console.error : console.log)(report(faults));
exit(isFaulty ? 1 : 0);
