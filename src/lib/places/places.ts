import { cities } from './cities';
import { cityNeighborhoods } from './city-neighborhoods';
import { outside } from './outside';
import type { Place } from './place';
import { unincorporatedCommunities } from './unincorporated-communities';

/** Every name we know, as of November 2026. Where it comes from: docs/decisions/0010-places.md. */
export const places: Place[] = [...cities, ...cityNeighborhoods, ...unincorporatedCommunities, ...outside];
