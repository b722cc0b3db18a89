/** Every screen with its address and its title, for the sheet of screens. */
import type { Words } from '$lib/messages/index';

export const screens: { path: string; title: (words: Words) => string }[] = [
	{ path: '/', title: ({ start }) => start.title },
	{ path: '/questions/', title: ({ interview }) => interview.title },
	{ path: '/spaces/', title: ({ spaces }) => spaces.title },
	{ path: '/people/', title: ({ spaces }) => spaces.people.title },
	{ path: '/find-out/', title: ({ interview }) => interview.findOut.title },
	{ path: '/review/', title: ({ review }) => review.title },
	{ path: '/results/', title: ({ common }) => common.menu.results },
	{ path: '/try/', title: ({ results }) => results.tryOut.title },
	{ path: '/papers/', title: ({ papers }) => papers.title },
	{ path: '/fill/', title: ({ fill }) => fill.title },
	{ path: '/deadlines/', title: ({ deadlines }) => deadlines.title },
	{ path: '/before/', title: ({ before }) => before.title },
	{ path: '/after/', title: ({ after }) => after.title },
	{ path: '/made-in-la/', title: ({ madeInLa }) => madeInLa.title },
	{ path: '/preference/', title: ({ preferenceCounty }) => preferenceCounty.title },
	{ path: '/preference/city/', title: ({ preferenceCity }) => preferenceCity.title },
	{ path: '/preference/dealer/', title: ({ preferenceDealer }) => preferenceDealer.title },
	{ path: '/employees/', title: ({ employees }) => employees.title },
	{ path: '/drafts/', title: ({ drafts }) => drafts.title },
	{ path: '/reviewer/', title: ({ reviewer }) => reviewer.title }
];
