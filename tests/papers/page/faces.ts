import { allFacesOnDisk } from '../../../src/cli/fonts';

/** All fonts that the app ships, opened. */
export const faces = await allFacesOnDisk();
