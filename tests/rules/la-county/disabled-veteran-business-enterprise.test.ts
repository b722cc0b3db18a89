import { describe } from 'vitest';
import type { Facts } from '../../../src/lib/rules/facts';
import { claims } from '../firms';

const veteran = (stateDvbe?: boolean, vaSdvosb?: boolean, inclusionPolicyDvbe?: boolean): Facts => ({
	county: {
		...(stateDvbe === undefined ? {} : { stateDvbe }),
		...(vaSdvosb === undefined ? {} : { vaSdvosb }),
		...(inclusionPolicyDvbe === undefined ? {} : { inclusionPolicyDvbe })
	}
});

describe('a disabled veteran’s firm (5.2)', () => {
	claims('certified by the State is DVBE', 'dvbe', 'met', veteran(true, false, false));
	claims('certified by Veterans Affairs is DVBE', 'dvbe', 'met', veteran(false, true, false));
	claims(
		'certified by an agency of the inclusion policy is DVBE',
		'dvbe',
		'met',
		veteran(false, false, true)
	);
	claims('certified by none is not', 'dvbe', 'unmet', veteran(false, false, false));
	claims(
		'one certificate is enough, whatever the others',
		'dvbe',
		'met',
		veteran(undefined, true, undefined)
	);
	claims('one certificate left open leaves it open', 'dvbe', 'unknown', veteran(false, false, undefined));
	claims('nothing said is nothing decided', 'dvbe', 'unknown', veteran());
});
