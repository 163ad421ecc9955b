import { listVenueFiles, sendVenueFile } from '../../../../corpus/data-routes.ts';

export const getStaticPaths = () => listVenueFiles('.xml');
export const GET = sendVenueFile;
