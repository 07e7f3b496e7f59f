import { dayInTheNetherlands } from '#domain/day';
import type { Caller, Deps, OrganisationActor } from '../context.ts';
import { recordDecision, writeText } from '../organisation/evidence/save.ts';

const identified =
  'Elke afdeling noemde in augustus de AI-toepassingen die zij gebruikt of wil kopen. Wat iemand op eigen initiatief gebruikt, vroegen we na met een korte vragenlijst.';
const evaluated =
  'Elk kwartaal bespreekt het managementteam wat er nog openstaat, zonder namen. De ondernemingsraad krijgt dezelfde tabellen.';

/** What the organisation of the demo says of itself in its evidence file, as its HR adviser wrote it. */
export async function writeDemoEvidence(deps: Deps, by: Caller<OrganisationActor>): Promise<void> {
  await writeText(deps, by, 'identify', { text: identified });
  await writeText(deps, by, 'evaluate', { text: evaluated });
  await recordDecision(deps, by, {
    step: 'goals',
    title: 'Wat elke medewerker van AI moet weten',
    text: 'Iedereen die met AI werkt, haalt binnen een half jaar wat de eigen rol en toepassingen vragen. Wie er nog aan werkt, krijgt daar tijd voor onder werktijd.',
    owner: 'College van burgemeester en wethouders',
    decidedOn: dayInTheNetherlands(deps.now()),
  });
}
