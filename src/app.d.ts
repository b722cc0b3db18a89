/// <reference types="@sveltejs/kit" />

declare global {
	namespace App {
		/** What a place in the browser's history remembers. Nothing of it is in the address. */
		interface PageState {
			/** The path of the question on the screen. */
			question?: string;
			/** The screen that sent here to change one answer, and that gets the person back. */
			from?: '/review/' | '/find-out/' | '/results/' | '/papers/' | '/fill/';
			/** True when going back in the history leads to an earlier question of this interview. */
			hasBefore?: boolean;
		}
	}
}

export {};
