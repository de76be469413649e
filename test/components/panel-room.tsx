import type { ComponentProps } from 'preact';
import { RequestPanel } from '../../components/RequestPanel.tsx';

type Props = ComponentProps<typeof RequestPanel>;

/** The panel of a request of which nothing is known but its view; on Wednesday 25 November 2026 at 11:00 Dutch time. */
export const PanelRoom = (props: Pick<Props, 'view'> & Partial<Props>) => (
  <RequestPanel
    pageText=""
    signals={[]}
    now={Temporal.Instant.from('2026-11-25T10:00:00Z')}
    failure={null}
    actions={null}
    onChange={() => {}}
    onRetry={() => {}}
    {...props}
  />
);
