import { readFileSync } from 'node:fs';
import { Validator } from '@cfworker/json-schema';

const file = new URL('./open-badges/achievement-credential.schema.json', import.meta.url);
const validator = new Validator(JSON.parse(readFileSync(file, 'utf8')), '2019-09', false);

/** What the schema of 1EdTech (Open Badges 3.0) holds against a credential; none is good. */
export const officialFaults = (credential: unknown) => validator.validate(credential).errors;
