import type { Words } from '$lib/messages/index';
import type { CityPreference } from '$lib/preference/typed-city';
import type { Language } from '$lib/ui/language';

/** “Local Business Enterprise (LBE)”, or the preference for subcontractors. */
export function preferenceName(
	name: CityPreference,
	{ percents }: Words<'preferenceCity'>['preferenceCity'],
	{ common }: Pick<Language, 'common'>
): string {
	if (name === 'subcontractor') return percents.subcontractor;
	return `${common.programs[name].name} (${common.programs[name].short})`;
}
