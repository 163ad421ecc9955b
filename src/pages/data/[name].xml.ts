import { listDataFiles, sendText } from '../../corpus/data-routes.ts';

export const getStaticPaths = () => listDataFiles('.xml');
export const GET = sendText;
