import { expect, type Page } from '@playwright/test';
import type { OfflineState } from '../../src/lib/ui/offline-copy.svelte';

/** Waits until the page itself says how its offline copy stands. */
export async function expectOffline(page: Page, state: OfflineState): Promise<void> {
	await expect(page.locator(`[data-offline="${state}"]`)).toBeVisible({ timeout: 20_000 });
}
