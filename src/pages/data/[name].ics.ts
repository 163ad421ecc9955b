import { listDataFiles, sendText } from '../../corpus/data-routes.ts';

export const getStaticPaths = () => listDataFiles('.ics');
export const GET = sendText;
