import { listVenueFiles, sendVenueFile } from '../../../../corpus/data-routes.ts';

export const getStaticPaths = () => listVenueFiles('.ics');
export const GET = sendVenueFile;
