/** The worksheets, in one piece of the app that comes when the first of them is opened. */
export { default as AffiliateSheet } from '$lib/ui/AffiliateSheet.svelte';
export { default as PeopleSheet } from '$lib/ui/PeopleSheet.svelte';
export { default as ReceiptsSheet } from '$lib/ui/ReceiptsSheet.svelte';
