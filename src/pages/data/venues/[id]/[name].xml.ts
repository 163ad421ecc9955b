import { listVenueFiles, sendText } from '../../../../corpus/data-routes.ts';

export const getStaticPaths = () => listVenueFiles('xml');
export const GET = sendText;
