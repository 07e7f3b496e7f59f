import { dpiaFile } from '../../dpia-file.ts';
import { allProcessings, dpia } from '../../trust.ts';

/** The DPIA as far as it is known, to open in the form of the Rijksmodel. */
export async function GET(): Promise<Response> {
  const { processings } = await allProcessings();
  return Response.json(dpiaFile(await dpia(), processings));
}
