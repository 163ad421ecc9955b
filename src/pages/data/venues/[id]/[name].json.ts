import { listVenueFiles, sendVenueFile } from '../../../../corpus/data-routes.ts';

export const getStaticPaths = () => listVenueFiles('.json');
export const GET = sendVenueFile;
