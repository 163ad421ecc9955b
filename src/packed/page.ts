// The one script of every packed page, whatever is on it. Where the pages lie has to be known before anything else begins.
import './root.ts';
import '../client/page.ts';
import '../client/chronicle.ts';
