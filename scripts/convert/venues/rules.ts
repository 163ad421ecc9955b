import { hostingRules } from './rules/hosting-rules.ts';
import { namingRules } from './rules/naming-rules.ts';
import { positionRules } from './rules/position-rules.ts';
import type { VenueRule } from './rules/rule.ts';
import { travelRules } from './rules/travel-rules.ts';
import { venueNounRules } from './rules/venue-noun-rules.ts';

/** Every way a sentence says that a place hosts a meeting, in the order they are tried. */
export const venueRules: readonly VenueRule[] = [
  ...namingRules,
  ...venueNounRules,
  ...hostingRules,
  ...travelRules,
  ...positionRules,
];
