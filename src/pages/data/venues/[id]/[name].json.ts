import { listVenueFiles, sendText } from '../../../../corpus/data-routes.ts';

export const getStaticPaths = () => listVenueFiles('json');
export const GET = sendText;
