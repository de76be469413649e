import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lightUp } from '../../lib/page/light-up.ts';
import { readRequest } from '../../lib/page/read-request.ts';
import { offer } from '../../lib/page/surfaces.ts';
import { withKnownCriteria } from '../../lib/request/known-criteria.ts';

/** The script that reads; the background brings it into a page that may be a request. */
export default defineUnlistedScript(() =>
  offer({ read: readRequest, show: lightUp, whole: withKnownCriteria }),
);
