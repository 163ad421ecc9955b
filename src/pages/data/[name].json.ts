import { listDataFiles, sendText } from '../../corpus/data-routes.ts';

export const getStaticPaths = () => listDataFiles('.json');
export const GET = sendText;
