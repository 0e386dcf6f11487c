import type { OrganizationRef } from '../facts.ts';
import type { Scene } from '../story.ts';
import { plansOfHost } from './host-plans.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** "launched the emulation movement with the slogan "…", with the targets for 2027: …", "phát động phong trào …, với mục tiêu …": up to what is to be reached. */
const WITH_TARGETS =
  /l[_f]{0,3}[vE][^;:#8skgw]{0,24}?,?_f{0,2}[Tw](?:[_f]{0,3}z?Y)?(?:[_b]{0,2}e?:(?=[^8sk]*#)|[_f]{0,2}j?(?=b*[V+=]?f?K?#|f?S[^;,8sk]*#|b*V[^;,8sk]*#))/;

/** What a movement is launched for is a plan of whoever holds the event; who launches it only gives the word. */
export function launchTargets(scene: Scene, host: OrganizationRef | undefined): Opening | undefined {
  const { letters } = scene.sentence;
  const at = host ? letters.indexOf('l') : -1;
  const match = at < 0 ? null : WITH_TARGETS.exec(letters);
  if (!host || !match) return undefined;
  const items = match.index + match[0].length;
  return plansOfHost(host, items, periodOver(scene, { before: match.index, from: match.index, to: items }));
}
